/** Percent by tax class. A class that is not named is taxed as `default`. */
export interface TaxRates {
  default: number;
  books?: number;
  food?: number;
  medicines?: number;
  clothing?: number;
  children?: number;
}

// Assumed: the platform's own classes are not published. These are the groups of goods that laws commonly favour.
export const NATIONAL_TAX_RATES: Readonly<Record<string, TaxRates>> = {
  AT: { default: 20, books: 10, food: 10, medicines: 10 },
  AU: { default: 10, food: 0, medicines: 0 },
  BE: { default: 21, books: 6, food: 6, medicines: 6 },
  BG: { default: 20, books: 9 },
  CY: { default: 19, books: 3, food: 5, medicines: 5 },
  CZ: { default: 21, books: 0, food: 12, medicines: 12 },
  DE: { default: 19, books: 7, food: 7 },
  DK: { default: 25 },
  EE: { default: 24, books: 9, medicines: 9 },
  ES: { default: 21, books: 4, food: 10, medicines: 4 },
  FI: { default: 25.5, books: 13.5, food: 13.5, medicines: 13.5 },
  FR: { default: 20, books: 5.5, food: 5.5, medicines: 10 },
  GB: { default: 20, books: 0, food: 0, children: 0 },
  GR: { default: 24, books: 6, food: 13, medicines: 6 },
  HR: { default: 25, books: 5, food: 5, medicines: 5 },
  HU: { default: 27, books: 5, food: 18, medicines: 5 },
  IE: { default: 23, books: 0, food: 0, medicines: 0, children: 0 },
  IT: { default: 22, books: 4, food: 10, medicines: 10 },
  LT: { default: 21, books: 5, medicines: 5 },
  LU: { default: 17, books: 3, food: 3, medicines: 3, children: 3 },
  LV: { default: 21, books: 5, medicines: 12 },
  MT: { default: 18, books: 5, food: 0, medicines: 0 },
  NL: { default: 21, books: 9, food: 9, medicines: 9 },
  PL: { default: 23, books: 5, food: 5, medicines: 8 },
  PT: { default: 23, books: 6, food: 6, medicines: 6 },
  RO: { default: 21, books: 11, food: 11, medicines: 11 },
  SE: { default: 25, books: 6, food: 12 },
  SI: { default: 22, books: 5, food: 9.5, medicines: 9.5 },
  SK: { default: 23, books: 5, food: 5, medicines: 5 },
};

const sameEverywhere = (rates: Readonly<Record<string, number>>, favoured: Omit<TaxRates, 'default'>) =>
  Object.fromEntries(Object.entries(rates).map(([state, rate]) => [state, { default: rate, ...favoured }]));

/** Countries that tax by state. The rates are those of the state, without its counties and cities. */
export const STATE_TAX_RATES: Readonly<Record<string, Readonly<Record<string, TaxRates>>>> = {
  CA: sameEverywhere(
    { AB: 5, BC: 12, MB: 12, NB: 15, NL: 15, NS: 14, NT: 5, NU: 5, ON: 13, PE: 15, QC: 14.975, SK: 11, YT: 5 },
    { food: 0, medicines: 0 },
  ),
  US: {
    ...sameEverywhere(
      {
        AK: 0,
        AL: 4,
        AR: 6.5,
        AZ: 5.6,
        CA: 7.25,
        CO: 2.9,
        CT: 6.35,
        DC: 6,
        DE: 0,
        FL: 6,
        GA: 4,
        HI: 4,
        IA: 6,
        ID: 6,
        IL: 6.25,
        IN: 7,
        KS: 6.5,
        KY: 6,
        LA: 5,
        MA: 6.25,
        MD: 6,
        ME: 5.5,
        MI: 6,
        MN: 6.875,
        MO: 4.225,
        MS: 7,
        MT: 0,
        NC: 4.75,
        ND: 5,
        NE: 5.5,
        NH: 0,
        NJ: 6.625,
        NM: 4.875,
        NV: 6.85,
        NY: 4,
        OH: 5.75,
        OK: 4.5,
        OR: 0,
        PA: 6,
        RI: 7,
        SC: 6,
        SD: 4.2,
        TN: 7,
        TX: 6.25,
        UT: 6.1,
        VA: 5.3,
        VT: 6,
        WA: 6.5,
        WI: 5,
        WV: 6,
        WY: 4,
      },
      { medicines: 0 },
    ),
    MN: { default: 6.875, clothing: 0, food: 0, medicines: 0 },
    NJ: { default: 6.625, clothing: 0, food: 0, medicines: 0 },
    PA: { default: 6, clothing: 0, food: 0, medicines: 0 },
    VT: { default: 6, clothing: 0, food: 0, medicines: 0 },
  },
};
