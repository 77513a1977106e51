/** What a staff account may be let into, with the words of the admin. An account with an empty list may do everything. */
export const STAFF_SCOPES = {
  SALES_MANAGEMENT: 'Orders, abandoned carts and customers',
  CATALOG_MANAGEMENT: 'Products, stock and categories',
  MARKETING_MANAGEMENT: 'Coupons, discounts and newsletters',
  REPORT_ACCESS: 'Reports and statistics',
  WEBSITE_MANAGEMENT: 'The website and its design',
  SALES_CHANNELS_MANAGEMENT: 'Sales channels',
  STORE_MANAGEMENT: 'Everything, apps and settings included',
} as const;

/** An area of the admin that a staff account may be let into. */
export type StaffScope = keyof typeof STAFF_SCOPES;

/** Whether a list of staff scopes opens everything: an empty one does, and one with `STORE_MANAGEMENT`. */
export function opensEverything(staffScopes: readonly string[]): boolean {
  return staffScopes.length === 0 || staffScopes.includes('STORE_MANAGEMENT' satisfies StaffScope);
}
