import parseRange from 'range-parser';

export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Of these very bytes, without quotes. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a request for a file: whole, a range of it, or nothing where the browser has it already. */
export function fileResponse(request: Request, { bytes, contentType, etag: tag, headers }: ServedFile): Response {
  const etag = `"${tag}"`;
  const always = { ...headers, ETag: etag, 'Accept-Ranges': 'bytes', 'X-Content-Type-Options': 'nosniff' };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: always });
  const range = rangeOf(request, bytes.byteLength, etag);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...always, 'Content-Range': `bytes */${bytes.byteLength}` } });
  }
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(part), {
    status: range ? 206 : 200,
    headers: {
      ...always,
      'Content-Type': contentType,
      'Content-Length': String(part.byteLength),
      ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes.byteLength}` }),
    },
  });
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** One range. What asks for several gets the whole, as it may, and so does what began with other bytes. */
function rangeOf(request: Request, size: number, etag: string) {
  const header = request.headers.get('range');
  const ifRange = request.headers.get('if-range');
  if (header === null || (ifRange !== null && ifRange !== etag)) return undefined;
  const ranges = parseRange(size, header);
  if (ranges === -1) return 'unsatisfiable';
  return ranges !== -2 && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined;
}
