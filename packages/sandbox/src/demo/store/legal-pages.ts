import { translated, type Bilingual } from '../translated.ts';

type PageType = 'LEGAL_INFO' | 'SHIPPING_COST_PAYMENT_INFO' | 'REVOCATION_TERMS' | 'TERMS' | 'PRIVACY_STATEMENT';

const page = (type: PageType, title: Bilingual, text: Bilingual) => ({
  type,
  enabled: true,
  title: title[0],
  titleTranslated: translated(title),
  display: 'INLINE' as const,
  displayTranslated: { en: 'INLINE', de: 'INLINE' },
  text: `<p>${text[0]}</p>`,
  textTranslated: { en: `<p>${text[0]}</p>`, de: `<p>${text[1]}</p>` },
});

/** Short on purpose: a demo store sells nothing, and legal texts are nobody's to borrow. */
export const demoLegalPages = {
  requireTermsAgreementAtCheckout: true,
  legalPages: [
    page(
      'LEGAL_INFO',
      ['Legal info', 'Impressum'],
      [
        'Wrenfold GmbH, Fischersand 7, 22767 Hamburg. This is a demonstration store: nothing here is for sale.',
        'Wrenfold GmbH, Fischersand 7, 22767 Hamburg. Dies ist ein Vorführladen: Hier wird nichts verkauft.',
      ],
    ),
    page(
      'SHIPPING_COST_PAYMENT_INFO',
      ['Shipping & payment', 'Versand & Zahlung'],
      [
        'Delivery in Germany costs €4.90 and is free from €60. Abroad the price goes by weight.',
        'Der Versand in Deutschland kostet 4,90 € und ist ab 60 € frei. Ins Ausland richtet er sich nach dem Gewicht.',
      ],
    ),
    page(
      'REVOCATION_TERMS',
      ['Returns', 'Widerruf'],
      [
        'Send anything back within thirty days, unused and in its box. Opened tea is yours to keep.',
        'Alles darf innerhalb von dreißig Tagen zurück, unbenutzt und im Karton. Geöffneter Tee bleibt bei Ihnen.',
      ],
    ),
    page(
      'TERMS',
      ['Terms', 'AGB'],
      [
        'An order is an offer; our confirmation accepts it. Prices include VAT.',
        'Eine Bestellung ist ein Angebot; unsere Bestätigung nimmt es an. Preise enthalten die Umsatzsteuer.',
      ],
    ),
    page(
      'PRIVACY_STATEMENT',
      ['Privacy', 'Datenschutz'],
      [
        'We keep what we need to send your parcel and to answer your letters, and nothing else.',
        'Wir speichern, was wir für Paket und Antwort brauchen, und sonst nichts.',
      ],
    ),
  ],
};
