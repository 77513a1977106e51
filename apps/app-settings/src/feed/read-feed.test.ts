import { createTokenSigner, verifyPageToken } from '@ecwid-kit/app-sdk';
import { describe, expect, it } from 'vitest';
import { makeTestSite, secretOf } from '../../tests/test-site.ts';
import { openPage } from '../opening/open-page.ts';
import type { Site } from '../server/site.ts';
import { answerExport } from './answer-export.ts';
import { filtersOf, NO_FILTERS } from './no-filters.ts';
import { prepareExport, readFeed } from './read-feed.ts';

const CLIENT = 'order-feed';
const PAGE = {
  total: 1,
  items: [{ orderId: 'A1', created: 1, customer: 'Ana', email: 'ana@x', paymentStatus: 'PAID', total: 5 }],
};

/** The site with an endpoint server that says whose orders it was asked for. */
async function setUp() {
  const made = await makeTestSite();
  const asked: { url: URL; storeId: number }[] = [];
  const signer = createTokenSigner({ clientSecret: secretOf(CLIENT), now: made.site.now });
  const site: Site = {
    ...made.site,
    endpointServer: { url: 'http://endpoints.localhost', operatorKey: undefined },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (url.hostname !== 'endpoints.localhost') return made.site.fetch(input, init);
      const token = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
      asked.push({ url, storeId: await verifyPageToken(signer, token) });
      return url.pathname.endsWith('.csv') ? new Response('Order\r\nA1\r\n') : Response.json(PAGE);
    },
  };
  const opening = await openPage(site, CLIENT, { payload: await made.payloadFor(made.stores[0], CLIENT) });
  if (opening.status !== 'opened') throw new Error(opening.reason);
  return { ...made, site, asked, session: opening.session };
}

describe('the feed', () => {
  it('is asked for the store of the session, with what was chosen', async () => {
    const { site, asked, session, stores } = await setUp();
    const filters = { ...NO_FILTERS, keyword: 'tea tin', from: '2026-01-01', offset: 20 };

    expect(await readFeed(site, { clientId: CLIENT, session, filters })).toMatchObject({ status: 'read', page: PAGE });
    expect(asked[0]?.storeId).toBe(stores[0]);
    expect(asked[0]?.url.search).toBe('?keyword=tea+tin&from=2026-01-01&offset=20&limit=20');
  });

  it('is not asked without a session, or for filters that are none', async () => {
    const { site, asked, session } = await setUp();

    expect((await readFeed(site, { clientId: CLIENT, session: 'x.y', filters: NO_FILTERS })).status).toBe('refused');
    expect((await readFeed(site, { clientId: CLIENT, session, filters: { offset: -1 } })).status).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('is downloaded by a link that is good for a minute, for its store and filters alone', async () => {
    const { site, asked, session, stores, wait } = await setUp();
    const filters = { ...NO_FILTERS, paymentStatus: 'PAID' };
    const prepared = await prepareExport(site, { clientId: CLIENT, session, filters });
    const key = new URL(prepared.status === 'ready' ? prepared.url : '', 'http://x').searchParams.get('key') ?? '';

    const file = await answerExport(site, CLIENT, key);

    expect(await file.text()).toBe('Order\r\nA1\r\n');
    expect(file.headers.get('content-disposition')).toContain('orders.csv');
    expect(asked[0]).toMatchObject({ storeId: stores[0] });
    expect(asked[0]?.url.search).toBe('?paymentStatus=PAID&delimiter=comma');
    expect((await answerExport(site, CLIENT, `${key}x`)).status).toBe(403);
    expect((await answerExport(site, CLIENT, session)).status).toBe(403);
    wait(61_000);
    expect((await answerExport(site, CLIENT, key)).status).toBe(403);
  });

  it('opens at the order that a deep link names', () => {
    expect(filtersOf('orderId: QX7TE').keyword).toBe('QX7TE');
    expect(filtersOf('something else').keyword).toBe('');
    expect(filtersOf(undefined)).toEqual(NO_FILTERS);
  });
});
