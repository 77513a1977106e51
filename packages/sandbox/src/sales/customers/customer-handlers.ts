import type { Operations } from '@ecwid-kit/types';
import { JsonText, type Handlers } from '../../rest/call.ts';
import { pageOf, textPage } from '../../rest/pages.ts';
import { customerNotFound, findCustomerText } from './customer-repository.ts';
import { changeCustomers } from './change-customers.ts';
import { findLocations } from './customer-locations.ts';
import { findCustomerIds, searchCustomers } from './search-customers.ts';
import { createCustomer, removeCustomer, updateCustomer } from './write-customer.ts';

/** Answers the customer calls. */
export const customerHandlers: Handlers<Operations['customers']> = {
  async search(call) {
    const page = pageOf(call.query);
    const { total, all, texts } = await searchCustomers(call.platform.db, call.storeId, call.query, page);
    const { text } = textPage({ total, texts, ...page });
    return new JsonText(`${text.slice(0, -1)},"allCustomerCount":${all}}`);
  },

  async get(call) {
    const { customerId } = call.params;
    const text = await findCustomerText(call.platform.db, call.storeId, customerId);
    if (text === undefined) throw customerNotFound(customerId);
    return new JsonText(text);
  },

  create: (call) =>
    call.write(async (tx) => {
      // No store here has the older sign-in, the only one that reads passwords.
      const { password: _password, ...input } = call.body;
      const { id } = await createCustomer(tx, call.storeId, input);
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await updateCustomer(tx, call.storeId, call.params.customerId, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await removeCustomer(tx, call.storeId, call.params.customerId);
      return { deleteCount: 1 };
    }),

  async listIds({ platform, storeId, query }) {
    return { ids: await findCustomerIds(platform.db, storeId, query) };
  },

  async listLocations({ platform, storeId, query }) {
    return { items: await findLocations(platform.db, storeId, query.name) };
  },

  updateMany: (call) =>
    call.write(async (tx) => ({ updateCount: await changeCustomers(tx, call.storeId, call.body, call.query) })),
};
