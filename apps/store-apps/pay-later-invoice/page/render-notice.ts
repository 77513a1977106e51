import { html } from 'hono/html';
import { documentOf } from './document.ts';

/** A page that says what went wrong and what to do. */
export async function renderNotice(status: number, title: string, text: string): Promise<Response> {
  const body = html`<main>
    <h1>${title}</h1>
    <p class="lead">${text}</p>
  </main>`;
  return documentOf(body, { title, status });
}
