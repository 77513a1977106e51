const NO_STORE = { 'cache-control': 'no-store' };

/** Answers with JSON. */
export const json = (body: unknown, status = 200): Response => Response.json(body, { status, headers: NO_STORE });

/** Refuses a request: a stable code for programs, a sentence for people. */
export const refuse = (status: number, code: string, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { code, message } }, { status, headers: { ...NO_STORE, ...headers } });

export const empty = (status = 200): Response => new Response(null, { status });
