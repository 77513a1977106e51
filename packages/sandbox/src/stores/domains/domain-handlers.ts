import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { describeBought, getBought, registrantOf } from './bought-domains.ts';
import { buyDomain, checkDomainsAvailable } from './buy-domain.ts';
import { changeDomains, describeDomains, primaryDomain } from './change-domains.ts';
import { mailPassword, mailRegistrant } from './domain-mails.ts';
import { findDomains } from './domain-market.ts';

/** Answers the calls for the domains of the store's site. */
export const domainHandlers: Handlers<Operations['domains']> = {
  list: ({ platform, storeId }) => describeDomains(platform.db, storeId, platform.clock.nowSeconds()),

  update: (call) =>
    call.write(async (tx) => {
      await changeDomains(tx, call.storeId, call.body);
      return { updateCount: 1 };
    }),

  async search({ platform, storeId, query: { keyword } }) {
    await checkDomainsAvailable(platform.db, storeId);
    return { keyword, domains: await findDomains(platform.db, keyword) };
  },

  purchase: (call) =>
    call.write(async (tx) => {
      const row = await buyDomain(tx, call.storeId, call.body);
      const primary = await primaryDomain(tx.db, call.storeId);
      return { ...describeBought(row, primary, tx.nowSeconds), domainOwnerInfo: registrantOf(row) };
    }),

  sendVerificationEmail: (call) =>
    call.write(async (tx) => {
      await mailRegistrant(tx, await getBought(tx.db, call.storeId, call.query.domain_name));
      return { success: true };
    }),

  resetPassword: (call) =>
    call.write(async (tx) => {
      const { domain_name, send_to, sub_user } = call.query;
      await mailPassword(tx, await getBought(tx.db, call.storeId, domain_name), send_to, sub_user);
      return { success: true };
    }),
};
