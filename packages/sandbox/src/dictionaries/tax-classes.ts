import { NATIONAL_TAX_RATES, STATE_TAX_RATES, type TaxRates } from './tax-rates.ts';
import { answerLanguage } from './language.ts';
import type { CountryQuery } from './currencies.ts';

/** `stateCode` is empty for a rate of the whole country; the rate is percent as text. */
export interface TaxClass {
  stateCode: string;
  taxClassCode: string;
  taxClassRate: string;
  localization: { language: string; taxClassName: string; taxClassDescription: string };
}

type Wording = Readonly<Record<keyof TaxRates, readonly [name: string, description: string]>>;

const WORDINGS = {
  en: {
    default: ['Standard rate', 'Goods that no other class fits'],
    books: ['Books', 'Printed books, newspapers and sheet music'],
    food: ['Food', 'Food and drink for the home, without alcohol'],
    medicines: ['Medicines', 'Pharmaceutical products for people'],
    clothing: ['Clothing', 'Everyday clothes and shoes'],
    children: ['Children’s clothing', 'Clothes and shoes in children’s sizes'],
  },
  de: {
    default: ['Regelsatz', 'Waren, zu denen keine andere Klasse passt'],
    books: ['Bücher', 'Gedruckte Bücher, Zeitungen und Noten'],
    food: ['Lebensmittel', 'Speisen und Getränke für zu Hause, ohne Alkohol'],
    medicines: ['Arzneimittel', 'Pharmazeutische Erzeugnisse für Menschen'],
    clothing: ['Kleidung', 'Alltägliche Kleidung und Schuhe'],
    children: ['Kinderkleidung', 'Kleidung und Schuhe in Kindergrößen'],
  },
} satisfies Record<string, Wording>;

/** `GET /taxClasses`: every country has at least `default`; one whose rates we do not know has it at `0`. */
export function listTaxClasses({ countryCode, lang }: CountryQuery): TaxClass[] {
  const country = countryCode.toUpperCase();
  const byState = STATE_TAX_RATES[country] ?? { '': NATIONAL_TAX_RATES[country] ?? { default: 0 } };
  const language = answerLanguage(lang).startsWith('de') ? 'de' : 'en';
  return Object.entries(byState).flatMap(([stateCode, rates]) => classesOf(stateCode, rates, language));
}

function classesOf(stateCode: string, rates: TaxRates, language: keyof typeof WORDINGS): TaxClass[] {
  const wording: Wording = WORDINGS[language];
  return Object.entries(rates).map(([code, rate]) => {
    const [taxClassName, taxClassDescription] = wording[code as keyof TaxRates]; // entries of a TaxRates
    return {
      stateCode,
      taxClassCode: code,
      taxClassRate: String(rate),
      localization: { language, taxClassName, taxClassDescription },
    };
  });
}
