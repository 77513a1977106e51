import type { SiteHostOperations, SiteOperations } from '@ecwid-kit/types/instant-site';
import type { Handlers } from '../rest/call.ts';
import { cloneSite } from './content/clone-site.ts';
import { readSite, readSiteSettings, saveSite, saveSiteSettings } from './content/site-repository.ts';
import { changeSiteProfile, readSiteProfile } from './site-profile.ts';
import { siteTexts } from './site-texts.ts';
import { issueSiteToken, SITE_TOKEN_SECONDS } from './tokens/site-tokens.ts';

/** Answers the calls on the platform's host: the token above all. */
export const siteHostHandlers: Handlers<SiteHostOperations['host']> = {
  async getToken({ platform, query }) {
    const request = { storeId: query.site_id, kind: query.grant_type, code: query.code };
    const accessToken = await issueSiteToken(platform, request);
    return { accessToken, tokenType: 'bearer', expiresIn: SITE_TOKEN_SECONDS };
  },

  getProfile: ({ platform, params }) => readSiteProfile(platform.db, params.storeId),
};

/** Answers the calls for the profile of the Instant Site. Every store has one, so making one changes it. */
export const siteProfileHandlers: Handlers<SiteOperations['profile']> = {
  get: ({ platform, storeId }) => readSiteProfile(platform.db, storeId),
  create: ({ storeId, body, write }) => write((tx) => changeSiteProfile(tx, storeId, body)),
  update: ({ storeId, body, write }) => write((tx) => changeSiteProfile(tx, storeId, body)),
};

/** Answers the calls that put the draft before the visitors, or throw it away. */
export const siteLifecycleHandlers: Handlers<SiteOperations['lifecycle']> = {
  publish: ({ storeId, write }) =>
    write(async (tx) => {
      await saveSite(tx.db, storeId, 'published', await readSite(tx.db, storeId, 'draft'));
      const settings = await readSiteSettings(tx.db, storeId);
      await saveSiteSettings(tx.db, storeId, { ...settings, latestPublishTimestamp: tx.nowSeconds });
      tx.touch(storeId);
      return {};
    }),

  discard: ({ storeId, write }) =>
    write(async (tx) => {
      await saveSite(tx.db, storeId, 'draft', await readSite(tx.db, storeId, 'published'));
      tx.touch(storeId);
      return {};
    }),

  clone: ({ storeId, caller, body, write }) =>
    write(async (tx) => {
      await cloneSite(tx, { from: body.source, to: storeId, clientId: caller?.clientId ?? '' });
      if (body.draft === false) await saveSite(tx.db, storeId, 'published', await readSite(tx.db, storeId, 'draft'));
      tx.touch(storeId);
      return {};
    }),
};

/** Answers the words of the editor and of the site. */
export const siteTextHandlers: Handlers<SiteOperations['texts']> = {
  get: ({ platform, storeId }) => siteTexts(platform.db, storeId),
};
