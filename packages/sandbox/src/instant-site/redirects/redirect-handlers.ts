import type { Operations } from '@ecwid-kit/types';
import type { SiteRedirectWrite } from '@ecwid-kit/types/instant-site';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import {
  addRedirect,
  deleteRedirects,
  findRedirectFrom,
  getRedirect,
  saveRedirect,
  searchRedirects,
} from './redirect-repository.ts';

/** Answers the calls for redirects, on the REST API and on the Instant Site's own: they are the same. */
export const siteRedirectHandlers: Handlers<Operations['siteRedirects']> = {
  async search({ platform, storeId, query }) {
    const page = pageOf(query);
    const { total, items } = await searchRedirects(platform.db, storeId, { ...page, keyword: query.keyword });
    return { total, count: items.length, ...page, items };
  },

  get: ({ platform, storeId, params }) => getRedirect(platform.db, storeId, params.redirectId),

  async getForPath({ platform, storeId, query }) {
    const found = await findRedirectFrom(platform.db, storeId, pathOf(query.exactPath ?? ''));
    const { total } = await searchRedirects(platform.db, storeId, { offset: 0, limit: 1 });
    return { items: found ? [found] : [], hasAnyRedirects: total > 0 };
  },

  create: ({ storeId, body, write }) =>
    write(async (tx) => {
      const sent = (Array.isArray(body) ? body : [body]).map(checked);
      const created: string[] = [];
      for (const redirect of sent) {
        if (await findRedirectFrom(tx.db, storeId, redirect.fromUrl)) continue;
        created.push(await addRedirect(tx.db, storeId, redirect));
      }
      tx.touch(storeId);
      const [id] = created;
      return {
        createCount: created.length,
        existsCount: sent.length - created.length,
        ...(!Array.isArray(body) && id !== undefined && { id }),
      };
    }),

  update: ({ storeId, params, body, write }) =>
    write(async (tx) => {
      const before = await getRedirect(tx.db, storeId, params.redirectId);
      const next = checked({ fromUrl: body.fromUrl ?? before.fromUrl, toUrl: body.toUrl ?? before.toUrl });
      const other = await findRedirectFrom(tx.db, storeId, next.fromUrl);
      if (other && other.id !== before.id) {
        throw apiError(
          'CONSTRAINT_VIOLATION',
          `Another redirect leads from ${next.fromUrl}`,
          `Redirect ${other.id} does.`,
        );
      }
      await saveRedirect(tx.db, storeId, { id: before.id, ...next });
      tx.touch(storeId);
      return { updateCount: 1 };
    }),

  delete: ({ storeId, params, write }) =>
    write(async (tx) => {
      const { id } = await getRedirect(tx.db, storeId, params.redirectId);
      tx.touch(storeId);
      return { deleteCount: await deleteRedirects(tx.db, storeId, [id]) };
    }),

  deleteMany: ({ storeId, body, write }) =>
    write(async (tx) => {
      tx.touch(storeId);
      return { deleteCount: await deleteRedirects(tx.db, storeId, body.ids) };
    }),
};

function checked({ fromUrl, toUrl }: SiteRedirectWrite): SiteRedirectWrite {
  const redirect = { fromUrl: pathOf(fromUrl), toUrl: toUrl.trim() };
  if (!/^(?:\/|https?:\/\/)/i.test(redirect.toUrl)) {
    throw wrongParameter(
      'Wrong field "toUrl": must be a path or an address',
      'It begins with "/", "http://" or "https://".',
    );
  }
  if (redirect.toUrl === redirect.fromUrl) throw wrongParameter('A redirect cannot lead to where it comes from');
  return redirect;
}

/** The path of an address: redirects are kept by it, so that the site has them under every domain. */
function pathOf(address: string): string {
  const path = address.trim().replace(/^https?:\/\/[^/]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}
