interface Request {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
}

/** Headers that curl writes by itself. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
]);

/** The exchange as a command for a POSIX shell. Masked secrets stay masked: put your own in. */
export function asCurl({ method, url, requestHeaders, requestBody }: Request): string {
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()))
    .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const parts = [
    `curl -X ${quoted(method)} ${quoted(url)}`,
    ...headers,
    ...(requestBody === '' ? [] : [`--data-raw ${quoted(requestBody)}`]),
  ];
  return parts.join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
