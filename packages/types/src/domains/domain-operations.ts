import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { responseFieldsQuery, successSchema, updatedSchema } from '../contract/wire.ts';
import { domainRoutes } from './domain-routes.ts';
import {
  domainOrderSchema,
  domainPurchaseSchema,
  foundDomainsSchema,
  storeDomainsSchema,
  storeDomainsUpdateSchema,
} from './domain-schemas.ts';

/** `send_to` and `sub_user`: whom of the domain's contacts the registrar writes to. */
const passwordQuery = schema(() =>
  z.object({
    domain_name: z.string(),
    send_to: z.enum(['owner', 'admin']).optional(),
    sub_user: z.string().optional(),
  }),
);

/** Domains: the addresses of the store's site. */
export const domainOperations = {
  list: operation(domainRoutes.list, {
    summary: 'Get the address of the site and the domains that were bought',
    query: schema(() => z.object(responseFieldsQuery)),
    response: storeDomainsSchema,
  }),
  update: operation(domainRoutes.update, {
    summary: 'Change the address of the site, or how bought domains are used',
    body: storeDomainsUpdateSchema,
    response: updatedSchema,
  }),
  search: operation(domainRoutes.search, {
    summary: 'Find domains to buy',
    query: schema(() => z.object({ keyword: z.string() })),
    response: foundDomainsSchema,
  }),
  purchase: operation(domainRoutes.purchase, {
    summary: 'Buy a domain for a year',
    body: domainOrderSchema,
    response: domainPurchaseSchema,
  }),
  sendVerificationEmail: operation(domainRoutes.sendVerificationEmail, {
    summary: 'Send the owner of a domain the mail that asks to confirm the address',
    query: schema(() => z.object({ domain_name: z.string() })),
    response: successSchema,
  }),
  resetPassword: operation(domainRoutes.resetPassword, {
    summary: 'Send a new password for the registrar’s page of a domain',
    query: passwordQuery,
    response: successSchema,
  }),
} as const;
