/** An app as the operator registers it: with a page's scopes, and no address. */
export function makeRegistration(settings: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  return {
    name: 'Parcel rates',
    settings: { scopes: ['read_catalog', 'add_to_cp'], endpoints: {}, authMode: 'enhanced', ...settings },
    ...rest,
  };
}
