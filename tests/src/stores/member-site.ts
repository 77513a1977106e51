import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RunningSystem } from '../system/running-system.ts';

export interface MemberSite {
  readonly url: string;
  /** What the site says to the shop: whom it has logged in. */
  profile: string;
  close(): Promise<void>;
}

/** Another site on the same machine, with members of its own, and the shop on its page. The title says who is signed in. */
export async function serveMemberSite({ urls }: RunningSystem, storeId: number): Promise<MemberSite> {
  const site = { url: '', profile: '' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Members</title><link rel="icon" href="data:," />
      <main><h1>Members</h1><div id="shop"></div></main>
      <script>var ecwid_sso_profile = ${JSON.stringify(site.profile)};</script>
      <script src="${urls.sandbox}/script.js?${storeId}"></script>
      <script>
        xProductBrowser('id=shop');
        Ecwid.OnSetProfile.add((customer) => { document.title = customer ? customer.email : 'nobody'; });
      </script></html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  // The host of the sandbox: to the browser both are one site, whose pages send the shop's cookies.
  site.url = `http://${new URL(urls.sandbox).hostname}:${address.port}/`;
  return Object.assign(site, {
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
