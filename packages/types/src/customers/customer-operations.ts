import * as z from 'zod';
import { BUYER_KINDS } from '../addresses/address-schemas.ts';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  booleanParam,
  createdSchema,
  deletedSchema,
  integerListParam,
  integerParam,
  listParam,
  momentParam,
  numberParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { customerRoutes } from './customer-routes.ts';
import { customerCreateSchema, customerSchema, customerUpdateSchema } from './customer-schemas.ts';
import { customersUpdateSchema } from './customers-update-schema.ts';

/** The orders a customer search can be sorted in. */
export const CUSTOMER_SORTS = [
  'NAME_ASC',
  'NAME_DESC',
  'EMAIL_ASC',
  'EMAIL_DESC',
  'ORDER_COUNT_ASC',
  'ORDER_COUNT_DESC',
  'REGISTERED_DATE_DESC',
  'REGISTERED_DATE_ASC',
  'UPDATED_DATE_DESC',
  'UPDATED_DATE_ASC',
  'SALES_VALUE_ASC',
  'SALES_VALUE_DESC',
  'FIRST_ORDER_DATE_ASC',
  'FIRST_ORDER_DATE_DESC',
  'LAST_ORDER_DATE_ASC',
  'LAST_ORDER_DATE_DESC',
] as const;

const customerParams = schema(() => z.object({ customerId: integerParam() }));

/** `keyword` looks in names, e-mails and the like. `email` is a part of one, unless `useExactEmailMatch`. */
const filterQuery = () => ({
  keyword: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  useExactEmailMatch: booleanParam().optional(),
  phone: z.string().optional(),
  city: z.string().optional(),
  postalCode: z.string().optional(),
  stateOrProvinceCode: z.string().optional(),
  countryCodes: listParam().optional(),
  companyName: z.string().optional(),
  acceptMarketing: booleanParam().optional(),
  lang: z.string().optional(),
  customerGroupIds: integerListParam().optional(),
  minOrderCount: integerParam().optional(),
  maxOrderCount: integerParam().optional(),
  minSalesValue: numberParam().optional(),
  maxSalesValue: numberParam().optional(),
  purchasedProductIds: integerListParam().optional(),
  b2b_b2c: z.enum(BUYER_KINDS).optional(),
  taxExempt: booleanParam().optional(),
  createdFrom: momentParam().optional(),
  createdTo: momentParam().optional(),
  updatedFrom: momentParam().optional(),
  updatedTo: momentParam().optional(),
});

const searchQuery = schema(() =>
  z.object({
    ...filterQuery(),
    sortBy: z.enum(CUSTOMER_SORTS).optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

const locationsSchema = schema(() =>
  z
    .object({ items: z.array(z.object({ country: z.string(), countryCode: z.string() })) })
    .meta({ id: 'CustomerLocations' }),
);

/** `allCustomerCount`: customers in the store, whatever the filters. */
const customerPageSchema = schema(() => pageOf(customerSchema()).extend({ allCustomerCount: z.int().optional() }));

/** Customers: the people who bought, or signed in, in the store. */
export const customerOperations = {
  search: operation(customerRoutes.search, {
    summary: 'Find customers, page by page',
    query: searchQuery,
    response: customerPageSchema,
  }),
  get: operation(customerRoutes.get, {
    summary: 'Get one customer',
    params: customerParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: customerSchema,
  }),
  create: operation(customerRoutes.create, {
    summary: 'Add a customer',
    body: customerCreateSchema,
    response: createdSchema,
  }),
  update: operation(customerRoutes.update, {
    summary: 'Change a customer: only what is sent changes',
    params: customerParams,
    body: customerUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(customerRoutes.delete, {
    summary: 'Delete a customer',
    params: customerParams,
    response: deletedSchema,
  }),
  listIds: operation(customerRoutes.listIds, {
    summary: 'Find the ids of customers, all at once',
    query: schema(() => z.object({ ...filterQuery(), ...responseFieldsQuery })),
    response: schema(() => z.object({ ids: z.array(z.int()) })),
  }),
  listLocations: operation(customerRoutes.listLocations, {
    summary: 'Find the countries that customers come from, by name',
    query: schema(() => z.object({ name: z.string().optional() })),
    response: locationsSchema,
  }),
  updateMany: operation(customerRoutes.updateMany, {
    summary: 'Change many customers, or delete them: those listed, those that match, or all',
    query: schema(() => z.object(filterQuery())),
    body: customersUpdateSchema,
    response: updatedSchema,
  }),
} as const;
