import { REST_PREFIX } from './locate.ts';

/** Longest body that is looked at for parameters. */
const MAX_BYTES = 16 * 1024;

const FORM = /^application\/x-www-form-urlencoded\s*(?:$|;)/i;

/** Whole text of a form. A file or JSON that is merely labelled as one, as `curl` does by default, is none. */
const FORM_TEXT = /^[A-Za-z]\w*=[\w.*+%~!'()-]*(?:&[A-Za-z]\w*=[\w.*+%~!'()-]*)*$/;

/** One of them is in every form of parameters. Other texts that look like a form may be what a call is to store. */
const SIGNS = ['token', 'appSecretKey', 'externalUrl'];

/** The address of a request with all its parameters, and what is left of its body. */
interface ReadRequest {
  readonly url: URL;
  readonly request: Request;
}

/**
 * Reads the parameters of a request: those of its query, and those that its body is made of.
 *
 * Java's HTTP clients write the parameters of a POST or PUT that brings nothing else into its body, as a form, the
 * token among them. So does the vendor's own client where it sends a file by `externalUrl`, or places a cart.
 */
export async function readParameters(request: Request): Promise<ReadRequest> {
  const url = new URL(request.url);
  if (!mayBeForm(request, url)) return { url, request };
  const text = await shortText(request.clone()); // the request itself is still to be read where this is no form
  const form = new URLSearchParams(FORM_TEXT.test(text) ? text : '');
  if (!SIGNS.some((name) => form.has(name))) return { url, request };
  for (const [name, value] of form) url.searchParams.append(name, value);
  return { url, request: new Request(request.url, { method: request.method, headers: request.headers }) };
}

function mayBeForm({ method, headers }: Request, { pathname }: URL): boolean {
  const takesBody = method === 'POST' || method === 'PUT';
  return takesBody && pathname.startsWith(REST_PREFIX) && FORM.test(headers.get('content-type') ?? '');
}

/** The text of a body, or nothing where it is longer than parameters are. */
async function shortText({ body, headers }: Request): Promise<string> {
  if (!body || Number(headers.get('content-length') ?? 0) > MAX_BYTES) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length <= MAX_BYTES) continue;
    void reader.cancel(); // settles when the request itself has been read
    return '';
  }
}
