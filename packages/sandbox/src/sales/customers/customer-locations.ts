import { listCountries } from '../../dictionaries/index.ts';
import type { Db } from '../../storage/database.ts';

/** The countries in customers' addresses whose name begins with a text, by name: assumed, the vendor's client sends a name. */
export async function findLocations(
  db: Db,
  storeId: number,
  name = '',
): Promise<{ country: string; countryCode: string }[]> {
  const rows = await db
    .selectFrom('sales_facet')
    .select('value')
    .distinct()
    .where('store_id', '=', storeId)
    .where('entity', '=', 'customer')
    .where('kind', '=', 'country')
    .execute();
  const codes = new Set(rows.map((row) => row.value.toUpperCase()));
  const wanted = name.trim().toLowerCase();
  return (await listCountries({ lang: 'en' }))
    .filter(({ code, name: country }) => codes.has(code) && country.toLowerCase().startsWith(wanted))
    .map(({ code, name: country }) => ({ country, countryCode: code }));
}
