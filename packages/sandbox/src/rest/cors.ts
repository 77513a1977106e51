/** Browsers may call the API: the page SDK and storefront scripts do. */
export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, x-sandbox-hint, x-sandbox-trace',
} as const;

/** Answers a preflight. The page SDK sends `X-Requested-With`, which forces one. */
export function preflight(request: Request): Response {
  const asked = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': asked ?? 'Authorization, Content-Type, X-Requested-With, X-Ecwid-Api-Request-Id',
      'Access-Control-Max-Age': '86400',
    },
  });
}
