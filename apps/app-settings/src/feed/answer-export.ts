import { findApp, type Site } from '../server/site.ts';
import { readExportKey } from './export-key.ts';
import { askFeed } from './feed-request.ts';

/** Passes the endpoint server's file on while it comes in. */
export async function answerExport(site: Site, clientId: string, key: string): Promise<Response> {
  const served = findApp(site, clientId);
  const wanted = served && (await readExportKey(site, served, key));
  if (!wanted) return text(403, 'This link is no longer valid. Press the button again.');
  const { storeId, filters, delimiter } = wanted;
  try {
    const file = await askFeed(site, served, { path: '/orders.csv', storeId, params: { ...filters, delimiter } });
    return new Response(file.body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="orders.csv"',
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    site.logger('warn', 'export.failed', {
      app: clientId,
      storeId,
      error: error instanceof Error ? error.message : '',
    });
    return text(502, 'The file could not be made. Try again in a minute.');
  }
}

const text = (status: number, message: string) =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
