import { opensEverything, SCOPES, type Scope, type StaffScope } from '@ecwid-kit/types';

const ALL = new Set(Object.keys(SCOPES) as Scope[]); // the table's keys are the type

/** Billing and staff accounts are the owner's alone. */
const OWNERS_ONLY: readonly Scope[] = [
  'read_store_profile_extended',
  'charge',
  'read_staff',
  'create_staff',
  'invite_staff',
  'update_staff',
  'delete_staff',
];

const FULL_ACCESS: ReadonlySet<Scope> = new Set([...ALL].filter((scope) => !OWNERS_ONLY.includes(scope)));

/** What any page of the admin needs. */
const EVERYBODY: readonly Scope[] = ['read_store_profile', 'read_store_limits'];

const PRODUCTS: readonly Scope[] = ['read_catalog', 'read_brands'];

/** The calls behind each area of the admin, by the scopes that they ask of apps. */
const OPENED: Readonly<Record<StaffScope, readonly Scope[]>> = {
  SALES_MANAGEMENT: [
    ...PRODUCTS,
    'read_orders',
    'create_orders',
    'update_orders',
    'read_invoices',
    'read_subscriptions',
    'update_subscriptions',
    'read_customers',
    'create_customers',
    'update_customers',
    'read_customers_extrafields',
  ],
  CATALOG_MANAGEMENT: [
    ...PRODUCTS,
    'create_catalog',
    'update_catalog',
    'update_catalog_batch_delete',
    'read_reviews',
    'update_reviews',
    'read_sizecharts',
    'create_sizecharts',
    'update_sizecharts',
  ],
  MARKETING_MANAGEMENT: [
    ...PRODUCTS,
    'read_discount_coupons',
    'create_discount_coupons',
    'update_discount_coupons',
    'read_promotion',
    'create_promotion',
    'update_promotion',
    'delete_promotion',
  ],
  REPORT_ACCESS: ['read_store_stats'],
  WEBSITE_MANAGEMENT: [...PRODUCTS, 'buy_domains', 'read_storefront_widget_pages', 'manage_instant_site'],
  SALES_CHANNELS_MANAGEMENT: PRODUCTS,
  STORE_MANAGEMENT: [...FULL_ACCESS],
};

/** What somebody may do in a store, in the words of the API: a call that an app needs a scope for is theirs with it. */
export function openedScopes(role: 'owner' | 'staff', staffScopes: readonly StaffScope[]): ReadonlySet<Scope> {
  if (role === 'owner') return ALL;
  if (opensEverything(staffScopes)) return FULL_ACCESS;
  return new Set([...EVERYBODY, ...staffScopes.flatMap((scope) => OPENED[scope])]);
}
