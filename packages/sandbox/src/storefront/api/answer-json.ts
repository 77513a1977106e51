/** A JSON answer of the storefront. Pages of the same site may read it with the shopper's cookie. */
export function answerJson(value: unknown, status = 200, request?: Request): Response {
  return Response.json(value ?? null, { status, headers: { 'Cache-Control': 'no-store', ...corsHeaders(request) } });
}

/**
 * The shop stands on pages of any origin. The cookie is `SameSite=Lax`, so only pages of the same site send it, and a
 * change needs the session's token on top.
 */
export function corsHeaders(request: Request | undefined): Record<string, string> {
  const origin = request?.headers.get('origin');
  if (!origin) return {};
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
}
