import { html, raw } from 'hono/html';
import { styles } from './styles.ts';

type Html = ReturnType<typeof html>;

export interface DocumentOptions {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly status?: number;
  /** Where forms may end up, besides here. */
  readonly formTargets?: readonly string[];
}

/** A whole page, as the answer to a browser: no scripts, nothing from elsewhere, not to be framed or kept. */
export async function documentOf(
  body: Html,
  { title, lang = 'en', status = 200, formTargets = [] }: DocumentOptions,
): Promise<Response> {
  const nonce = crypto.randomUUID();
  const page = await html`<!doctype html>
    <html lang="${/^[a-z]{2,3}$/i.test(lang) ? lang : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
  ];
  return new Response(String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy.join('; '),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
