import { expectTypeOf } from 'vitest';
import type {
  BodyOf,
  Operations,
  Order,
  OrderCreate,
  ParamsOf,
  PathParamNames,
  PaymentStatus,
  Product,
  QueryOf,
  ResponseOf,
  routes,
} from './index.ts';

type Orders = Operations['orders'];
type Products = Operations['products'];

// Path parameters: ids of products are numbers, public ids of orders are text, and a path without any takes none.
expectTypeOf<ParamsOf<Products['get']>>().toEqualTypeOf<{ productId: number }>();
expectTypeOf<ParamsOf<Orders['get']>>().toEqualTypeOf<{ orderId: string }>();
expectTypeOf<ParamsOf<Products['search']>>().toEqualTypeOf<Record<string, never>>();
expectTypeOf<ParamsOf<Operations['productVariations']['get']>>().toEqualTypeOf<{
  productId: number;
  combinationId: number;
}>();

// Query parameters are values, not the text they travel as, and lists of known values are typed as such.
expectTypeOf<QueryOf<Orders['search']>['paymentStatus']>().toEqualTypeOf<PaymentStatus[] | undefined>();
expectTypeOf<QueryOf<Orders['search']>['createdFrom']>().toEqualTypeOf<number | undefined>();
expectTypeOf<QueryOf<Operations['dictionaries']['states']>>().toEqualTypeOf<{
  countryCode: string;
  lang?: string | undefined;
}>();
expectTypeOf<QueryOf<Products['delete']>>().toEqualTypeOf<Record<string, never>>();

// Bodies: what a creation needs is required, and a call without a body takes none.
expectTypeOf<BodyOf<Orders['create']>>().toEqualTypeOf<OrderCreate>();
expectTypeOf<OrderCreate>().toHaveProperty('email').toEqualTypeOf<string>();
expectTypeOf<BodyOf<Orders['get']>>().toEqualTypeOf<undefined>();
expectTypeOf<BodyOf<Operations['appStorage']['add']>>().toEqualTypeOf<string>();
expectTypeOf<{ total: 1 }>().not.toExtend<OrderCreate>();

// Answers: pages of what was searched for, arrays where there are no pages.
expectTypeOf<ResponseOf<Products['search']>>().toEqualTypeOf<{
  total: number;
  count: number;
  offset: number;
  limit: number;
  items: Product[];
}>();
expectTypeOf<ResponseOf<Orders['getLast']>>().toEqualTypeOf<Order>();
expectTypeOf<ResponseOf<Operations['productTypes']['list']>>().toExtend<{ id: number }[]>();
expectTypeOf<Order['id']>().toEqualTypeOf<string>();

// A documented open list keeps its names and takes others.
type WebsitePlatform = NonNullable<ResponseOf<Operations['storeProfile']['get']>['generalInfo']['websitePlatform']>;
expectTypeOf<'wix'>().toExtend<WebsitePlatform>();
expectTypeOf<'squarespace'>().toExtend<WebsitePlatform>();

// Routes keep their literals, so that tables can be made from them.
expectTypeOf<(typeof routes)['orders']['calculate']['repeatable']>().toEqualTypeOf<true>();
expectTypeOf<(typeof routes)['appStorage']['add']['bodyType']>().toEqualTypeOf<'text'>();
expectTypeOf<(typeof routes)['dictionaries']['countries']['auth']>().toEqualTypeOf<'optional'>();
expectTypeOf<PathParamNames<(typeof routes)['productVariations']['adjustStock']['path']>>().toEqualTypeOf<
  ['productId', 'combinationId']
>();
