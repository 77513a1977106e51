const SECRET_HEADERS = new Set([
  'authorization',
  'cookie',
  'set-cookie',
  'x-ecwid-app-secret-key',
  'x-ecwid-webhook-signature',
]);
/** Tokens wherever they stand in a text: the first characters tell which one it was. */
const TOKEN = /\b(secret|public|secure)_([A-Za-z0-9]{4,14})[A-Za-z0-9]{8,}\b/g;
const SECRET_FIELD = /("(?:client_secret|password|access_token|accessToken|token)"\s*:\s*")([^"]{4})[^"]*(")/g;
const SECRET_PARAM = /\b(client_secret|appSecretKey|password|code|access_token|signature)=([^&\s"]{2})[^&\s"]*/g;

/** Takes tokens and secrets out of a text. */
export function maskText(text: string): string {
  return text.replaceAll(TOKEN, '$1_$2…').replaceAll(SECRET_FIELD, '$1$2…$3').replaceAll(SECRET_PARAM, '$1=$2…');
}

/** Headers as JSON, without what they keep secret. */
export function maskHeaders(headers: Headers): string {
  const masked: Record<string, string> = {};
  for (const [name, value] of headers)
    masked[name] = SECRET_HEADERS.has(name) ? maskCredential(value) : maskText(value);
  return JSON.stringify(masked);
}

function maskCredential(value: string): string {
  const masked = maskText(value);
  return masked === value ? `${value.slice(0, 6)}…` : masked;
}
