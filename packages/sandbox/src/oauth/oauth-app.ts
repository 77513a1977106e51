import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { startTrace } from '../platform/trace.ts';
import { ApiError } from '../rest/api-error.ts';
import { hintHeader } from '../rest/hint-header.ts';
import { readText } from '../rest/read-body.ts';
import { createConsentDialog, type ConsentDialogDeps } from './consent-dialog.ts';
import { errorPage } from './pages/error-page.ts';
import { PAGE_HEADERS } from '../platform-pages/page-headers.ts';
import { recordOauth, type OauthProgress } from './record-oauth.ts';
import { answerTokenRequest } from './token-endpoint.ts';

/** Forms here are a few fields long. */
const MAX_FORM_BYTES = 64 * 1024;

/** OAuth over HTTP: the consent dialog and the code exchange. Paths are below `/api/oauth`. */
export function createOauthApp(deps: ConsentDialogDeps) {
  const { platform } = deps;
  const dialog = createConsentDialog(deps);
  const pageHeaders = { ...PAGE_HEADERS, 'Referrer-Policy': 'same-origin' };
  const app = new Hono<{ Variables: { progress: OauthProgress } }>();

  app.use(async (c, next) => {
    const begun = performance.now();
    const started = platform.clock.now();
    const progress: OauthProgress = {
      trace: startTrace(platform.random, c.req.header('traceparent')),
      storeId: 0,
      clientId: '',
      hint: '',
      requestBody: '',
      responseBody: '',
    };
    c.set('progress', progress);
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('x-sandbox-trace', progress.trace.traceId);
    if (progress.hint) c.header('x-sandbox-hint', hintHeader(progress.hint));
    const durationMs = performance.now() - begun;
    recordOauth(platform, { request: c.req.raw, response: c.res, progress, started, durationMs });
  });

  app.use('/authorize', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value);
  });
  app.use(
    '/authorize',
    csrf({ origin: (origin, c) => origin === new URL(c.req.url).origin || origin === platform.origin() }),
  );
  app.get('/authorize', (c) => dialog.answer(c, c.var.progress));
  app.post('/authorize', async (c) =>
    dialog.answer(c, c.var.progress, new URLSearchParams(await readText(c.req.raw, MAX_FORM_BYTES))),
  );

  app.on(['GET', 'POST'], ['/token', '/token/:storeId'], async (c) => {
    const { progress } = c.var;
    if (c.req.raw.method === 'HEAD') return c.body(null, 405, { Allow: 'GET, POST' }); // must not use up a code
    const body = c.req.method === 'POST' ? await readText(c.req.raw, MAX_FORM_BYTES) : '';
    const params = body ? new URLSearchParams(body) : new URL(c.req.url).searchParams;
    if (body) progress.requestBody = params.toString();
    progress.clientId = params.get('client_id') ?? '';
    const pathStoreId = c.req.param('storeId');
    const answer = await answerTokenRequest(platform, progress.trace, { params, pathStoreId });
    progress.storeId = answer.storeId;
    progress.hint = answer.hint;
    progress.responseBody = JSON.stringify(answer.body);
    return c.json(answer.body, answer.status);
  });

  app.onError((error, c) => {
    if (error instanceof ApiError && error.status === 413) return c.html(errorPage(error.message), 413);
    if (error instanceof HTTPException) return error.getResponse();
    process.emitWarning(error, { code: 'SANDBOX_INTERNAL' });
    return c.json({ error: 'server_error' }, 500);
  });
  return app;
}
