export const SVG_TYPE = 'image/svg+xml';

const SIGNATURES: readonly { readonly type: string; readonly matches: (head: string) => boolean }[] = [
  { type: 'image/png', matches: (head) => head.startsWith('\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', matches: (head) => head.startsWith('\xff\xd8\xff') },
  { type: 'image/gif', matches: (head) => head.startsWith('GIF87a') || head.startsWith('GIF89a') },
  { type: 'image/webp', matches: (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8) },
  // The sandbox's own demo pictures are SVG, and what it gives out it takes back.
  { type: SVG_TYPE, matches: isSvg },
];

/** More than stands before the root element of any SVG but a strange one. */
const HEAD_BYTES = 4096;

/** The media type of a picture, by its first bytes: names and labels may say anything. */
export function imageTypeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  return SIGNATURES.find(({ matches }) => matches(head))?.type;
}

/** Past the declaration, comments and document type, the root element is `svg`. */
function isSvg(head: string): boolean {
  let rest = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  for (;;) {
    const end = endOfProlog(rest);
    if (end === undefined) return /^<svg[\s/>]/.test(rest);
    const at = rest.indexOf(end);
    if (at === -1) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}

function endOfProlog(text: string): string | undefined {
  if (text.startsWith('<?')) return '?>';
  if (text.startsWith('<!--')) return '-->';
  return text.startsWith('<!') ? '>' : undefined;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  [SVG_TYPE]: '.svg',
};

/** How the name of such a file ends. */
export function extensionOf(contentType: string): string {
  return EXTENSIONS[contentType] ?? '';
}
