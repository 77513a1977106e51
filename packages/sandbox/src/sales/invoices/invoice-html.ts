import { html, raw } from 'hono/html';
import type { InvoiceContent, InvoiceItem, InvoiceParty, NamedText } from './invoice-content.ts';

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;color:#1c1a17;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:.8rem;color:#5f5b55;margin:1.5rem 0 .25rem}address{font-style:normal}
.top,.parties{display:flex;gap:2rem;justify-content:space-between;flex-wrap:wrap}.logo{max-width:14rem;max-height:5rem}
dl{margin:0}dl div{display:flex;justify-content:space-between;gap:2rem}dd{margin:0;text-align:right}
table{width:100%;border-collapse:collapse;margin:2rem 0 1rem}th,td{text-align:right;vertical-align:top;padding:.4rem 0 .4rem 1rem;border-bottom:1px solid #cfcac2}
th:first-child,td:first-child{text-align:left;padding-left:0}td small{display:block;color:#5f5b55}.sums{margin-left:auto;max-width:22rem}
.total{font-weight:700;font-size:1.15rem;border-top:1px solid #1c1a17;margin-top:.35rem;padding-top:.35rem}.muted{color:#5f5b55}`;

/** Draws an invoice as a page of its own. It runs nothing and loads nothing but the logo. */
export async function invoiceHtml(content: InvoiceContent): Promise<string> {
  const { lang, title, logoUrl, seller, facts, parties, columns, items, sums, total, afterTotal, notes } = content;
  return String(
    await html`<!doctype html>
      <html lang="${lang.replace('_', '-')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <style>
            ${raw(STYLE)}
          </style>
        </head>
        <body>
          <main>
            <div class="top">
              <div>${logoUrl ? html`<img class="logo" src="${logoUrl}" alt="" />` : ''} ${addressOf(seller)}</div>
              <div>
                <h1>${title}</h1>
                <dl>${facts.map((fact) => named(fact))}</dl>
              </div>
            </div>
            <div class="parties">${parties.map(partyOf)}</div>
            <table>
              <thead>
                <tr>
                  <th scope="col">${columns.item}</th>
                  <th scope="col">${columns.quantity}</th>
                  <th scope="col">${columns.price}</th>
                  <th scope="col">${columns.amount}</th>
                </tr>
              </thead>
              <tbody>
                ${items.map(rowOf)}
              </tbody>
            </table>
            <dl class="sums">
              ${sums.map((sum) => named(sum))}${named(total, 'total')}${afterTotal.map((sum) => named(sum, 'muted'))}
            </dl>
            ${notes.map(
              ({ name, text }) =>
                html`<h2>${name}</h2>
                  <p>${text}</p>`,
            )}
          </main>
        </body>
      </html>`,
  );
}

const named = ({ name, text }: NamedText, className = '') =>
  html`<div class="${className}">
    <dt>${name}</dt>
    <dd>${text}</dd>
  </div>`;

const addressOf = (lines: readonly string[]) => html`<address>${lines.map((line) => html`${line}<br />`)}</address>`;

const partyOf = ({ title, lines }: InvoiceParty) =>
  html`<section>
    <h2>${title}</h2>
    ${addressOf(lines)}
  </section>`;

const rowOf = ({ name, details, quantity, price, amount }: InvoiceItem) =>
  html`<tr>
    <td>${name}${details.map((detail) => html`<small>${detail}</small>`)}</td>
    <td>${quantity}</td>
    <td>${price}</td>
    <td>${amount}</td>
  </tr>`;
