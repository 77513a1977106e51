/** Ids of the store's manual taxes, which products refer to. */
const STANDARD_VAT_ID = 1001;
export const REDUCED_VAT_ID = 1002;

const vat = (id: number, name: string, percent: number, appliedByDefault: boolean) => ({
  id,
  name,
  enabled: true,
  includeInPrice: true,
  useShippingAddress: true,
  taxShipping: appliedByDefault,
  appliedByDefault,
  defaultTax: 0,
  rules: [
    { zoneId: 'zone-de', tax: percent },
    { zoneId: 'zone-eu', tax: percent },
  ],
});

/** German VAT in the prices, for German and EU addresses; none for exports. */
export const demoTaxSettings = {
  automaticTaxEnabled: false,
  pricesIncludeTax: true,
  taxExemptBusiness: false,
  euIossEnabled: false,
  ukVatRegistered: false,
  b2b_b2c: 'b2c',
  taxOnShippingCalculationScheme: 'AUTOMATIC',
  taxes: [vat(STANDARD_VAT_ID, 'VAT 19 %', 19, true), vat(REDUCED_VAT_ID, 'VAT 7 % (food)', 7, false)],
} as const;
