import { Hono } from 'hono';
import { sha256Hex } from '../../apps/secret-box.ts';
import type { Platform } from '../../platform/platform.ts';
import { invoicePdfFile } from './draw-invoice.ts';
import { findTaxInvoice } from './tax-invoice-repository.ts';

/** Where the links of tax invoices lead: the PDF, for whoever has the link's key. */
export function createTaxInvoiceApp(platform: Platform): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const [storeId, id] = [Number(c.req.query('ownerid')), Number(c.req.query('invoice_id'))];
    const isNumbered = Number.isSafeInteger(storeId) && Number.isSafeInteger(id);
    const invoice = isNumbered ? await findTaxInvoice(platform.db, storeId, id) : undefined;
    // Compared by their hashes: how long it takes tells nothing of the key.
    if (!invoice || sha256Hex(invoice.accessKey) !== sha256Hex(c.req.query('access_key') ?? '')) {
      return c.text('There is no such invoice', 404);
    }
    const { content, headers } = await invoicePdfFile(platform, invoice.subject);
    return new Response(content, {
      headers: { ...headers, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
    });
  });
  return app;
}
