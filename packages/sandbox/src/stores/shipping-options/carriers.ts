/** Where carriers of one country collect parcels. Others collect everywhere. Assumed: the platform's list is not published. */
const HOME_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  usps: ['US', 'PR', 'VI', 'GU', 'AS', 'MP', 'UM'],
  canadapost: ['CA'],
  auspost: ['AU'],
  australiapost: ['AU'],
  royalmail: ['GB', 'GG', 'JE', 'IM'],
  correios: ['BR'],
  ems: ['RU'],
  russianpost: ['RU'],
};

/** Whether a carrier takes parcels from a country. Without a country there is nowhere to collect them. */
export function carriesFrom(carrier: string, countryCode: string | undefined): boolean {
  if (!countryCode) return false;
  const home = HOME_COUNTRIES[carrier.toLowerCase().replaceAll(/[^a-z]/g, '')];
  return home === undefined || home.includes(countryCode.toUpperCase());
}
