import type { CustomerContact, Operations } from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Db } from '../../storage/database.ts';
import { getCustomer } from './customer-repository.ts';
import { updateCustomer } from './write-customer.ts';

/** Answers the calls for a customer's contacts. They live in the customer: each change is a change of the customer. */
export const customerContactHandlers: Handlers<Operations['customerContacts']> = {
  list: async (call) => ({ items: await contactsOf(call.platform.db, call.storeId, call.params.customerId) }),

  async get(call) {
    const contacts = await contactsOf(call.platform.db, call.storeId, call.params.customerId);
    return findContact(contacts, call.params.contactId);
  },

  create: (call) =>
    call.write(async (tx) => {
      const { customerId } = call.params;
      const contacts = await contactsOf(tx.db, call.storeId, customerId);
      const others = call.body.default ? withoutDefault(contacts, call.body) : contacts;
      await updateCustomer(tx, call.storeId, customerId, { contacts: [...others, call.body] });
      return { createCount: 1 };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const { customerId, contactId } = call.params;
      const contacts = await contactsOf(tx.db, call.storeId, customerId);
      const before = findContact(contacts, contactId);
      const after = { ...before, ...call.body };
      const others = call.body.default ? withoutDefault(contacts, after) : contacts;
      const changed = others.map((contact) => (contact.id === before.id ? after : contact));
      await updateCustomer(tx, call.storeId, customerId, { contacts: changed });
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { customerId, contactId } = call.params;
      const contacts = await contactsOf(tx.db, call.storeId, customerId);
      const gone = findContact(contacts, contactId);
      const left = contacts.filter((contact) => contact !== gone);
      await updateCustomer(tx, call.storeId, customerId, { contacts: left });
      return { deleteCount: 1 };
    }),
};

async function contactsOf(db: Db, storeId: number, customerId: number): Promise<CustomerContact[]> {
  return (await getCustomer(db, storeId, customerId)).contacts ?? [];
}

/** A contact. Throws the 404 that an unknown one gets. */
function findContact(contacts: readonly CustomerContact[], id: number): CustomerContact {
  const contact = contacts.find((one) => one.id === id);
  if (!contact) throw notFound(`Customer contact with id ${id} not found`);
  return contact;
}

/** One contact of a kind is the default one: a new one takes it from the other. */
function withoutDefault(contacts: readonly CustomerContact[], { type }: CustomerContact): CustomerContact[] {
  return contacts.map((contact) => (contact.type === type ? { ...contact, default: false } : contact));
}
