import {
  choice,
  facts,
  option,
  ribbon,
  subtitle,
  swatches,
  texts,
  variation,
  type DemoProduct,
} from './demo-product.ts';
import { GROUNDS } from './grounds.ts';

const PAPER = '100 g/m², fountain-pen friendly';

export const deskProducts: readonly DemoProduct[] = [
  {
    key: 'daybook',
    categories: ['desk'],
    type: 'stationery',
    related: ['heron-pen', 'bottled-ink', 'pocket-trio'],
    drawing: { family: 'notebook', colour: '#34495e', accent: '#d9a45f', ground: GROUNDS.mist, motif: 'wren' },
    product: {
      sku: 'BOOK-DAY',
      ...texts(
        ['Daybook A5', 'Tagebuch A5'],
        [
          'Two hundred sewn pages that lie flat on page one. The cloth cover takes a knock, and the elastic still closes after a year of receipts.',
          'Zweihundert fadengeheftete Seiten, die schon auf der ersten flach liegen. Der Leineneinband verträgt einen Stoß, und das Gummi schließt auch nach einem Jahr voller Belege.',
        ],
      ),
      ...subtitle(['Sewn, cloth-bound, 200 pages', 'Fadengeheftet, Leinen, 200 Seiten']),
      price: 22,
      unlimited: false,
      quantity: 96,
      weight: 0.36,
      dimensions: { length: 21, width: 15, height: 2 },
      showOnFrontpage: 6,
      wholesalePrices: [
        { quantity: 10, price: 19.5 },
        { quantity: 50, price: 17 },
      ],
      attributes: facts('Wrenfold', { Material: 'Cloth over board', Paper: PAPER }),
      options: [
        swatches(
          ['Cover', 'Einband'],
          [
            ['Ink', 'Tinte', '#34495e'],
            ['Fern', 'Farn', '#5c7355'],
            ['Brick', 'Ziegel', '#a9583c'],
          ],
        ),
        option('RADIO', ['Ruling', 'Lineatur'], [choice(['Lined', 'Liniert']), choice(['Dotted', 'Gepunktet'])]),
      ],
      combinations: [
        variation({ Cover: 'Ink', Ruling: 'Lined' }, 'BOOK-DAY-IN-L', { quantity: 22 }),
        variation({ Cover: 'Ink', Ruling: 'Dotted' }, 'BOOK-DAY-IN-D', { quantity: 18 }),
        variation({ Cover: 'Fern', Ruling: 'Lined' }, 'BOOK-DAY-FE-L', { quantity: 20 }),
        variation({ Cover: 'Fern', Ruling: 'Dotted' }, 'BOOK-DAY-FE-D', { quantity: 17 }),
        variation({ Cover: 'Brick', Ruling: 'Lined' }, 'BOOK-DAY-BR-L', { quantity: 0 }),
        variation({ Cover: 'Brick', Ruling: 'Dotted' }, 'BOOK-DAY-BR-D', { quantity: 19 }),
      ],
    },
  },
  {
    key: 'pocket-trio',
    categories: ['desk'],
    type: 'stationery',
    related: ['daybook', 'pencil-six'],
    drawing: { family: 'notebookTrio', colour: '#5c7355', accent: '#c9805c', ground: GROUNDS.straw, motif: 'wren' },
    product: {
      sku: 'BOOK-TRIO',
      ...texts(
        ['Pocket notebooks, three', 'Taschenhefte, drei Stück'],
        [
          'Forty-eight pages each, stapled twice, thin enough for a shirt pocket. One for lists, one for sums, one for everything else.',
          'Je achtundvierzig Seiten, zweimal geheftet, dünn genug für die Hemdtasche. Eines für Listen, eines für Zahlen, eines für den Rest.',
        ],
      ),
      price: 12.5,
      unlimited: true,
      weight: 0.14,
      dimensions: { length: 14, width: 9, height: 2 },
      attributes: facts('Wrenfold', { Material: 'Recycled card', Paper: '90 g/m²' }),
      options: [
        option(
          'SELECT',
          ['Ruling', 'Lineatur'],
          [choice(['Plain', 'Blanko']), choice(['Grid', 'Kariert']), choice(['Mixed', 'Gemischt'])],
        ),
      ],
    },
  },
  {
    key: 'week-planner',
    categories: ['desk'],
    type: 'stationery',
    related: ['daybook', 'walnut-tray'],
    drawing: { family: 'planner', colour: '#a9583c', accent: '#d9a45f', ground: GROUNDS.sage, motif: 'sun' },
    product: {
      sku: 'PLAN-WEEK',
      ...texts(
        ['Undated week planner', 'Wochenplaner ohne Datum'],
        [
          'A week on two pages, and no dates to make you feel late. Start in March, stop for the summer, go on in September.',
          'Eine Woche auf zwei Seiten und kein Datum, das drängt. Im März anfangen, im Sommer pausieren, im September weitermachen.',
        ],
      ),
      price: 28,
      unlimited: false,
      quantity: 37,
      weight: 0.52,
      dimensions: { length: 24, width: 18, height: 2 },
      attributes: facts('Wrenfold', { Material: 'Cloth over board', Paper: PAPER }),
      options: [
        option(
          'CHECKBOX',
          ['Personalise', 'Personalisieren'],
          [choice(['Initials in gold foil', 'Initialen in Goldprägung'], { priceModifier: 4 })],
        ),
        option('TEXTFIELD', ['Initials', 'Initialen'], []),
      ],
    },
  },
  {
    key: 'heron-pen',
    categories: ['desk'],
    type: 'stationery',
    related: ['bottled-ink', 'daybook', 'walnut-tray'],
    drawing: { family: 'pen', colour: '#2f5d62', accent: '#d6b060', ground: GROUNDS.rose },
    product: {
      sku: 'PEN-HERON',
      ...texts(
        ['Heron fountain pen', 'Füllhalter Reiher'],
        [
          'A light resin pen with a steel nib that starts at once, even on Mondays. Takes cartridges or the converter that comes with it.',
          'Ein leichter Füller mit Stahlfeder, der sofort schreibt, auch montags. Für Patronen oder den Konverter, der beiliegt.',
        ],
      ),
      price: 68,
      costPrice: 31,
      unlimited: false,
      quantity: 29,
      weight: 0.07,
      dimensions: { length: 18, width: 5, height: 3 },
      showOnFrontpage: 7,
      attributes: facts('Marlow & Pim', { Material: 'Resin, steel nib', Paper: 'Any, smooth is best' }),
      options: [
        option(
          'SIZE',
          ['Nib', 'Feder'],
          ['EF', 'F', 'M', 'B'].map((nib) => choice([nib, nib])),
          { defaultChoice: 1 },
        ),
      ],
      combinations: [
        variation({ Nib: 'EF' }, 'PEN-HERON-EF', { quantity: 5, price: 72 }),
        variation({ Nib: 'F' }, 'PEN-HERON-F', { quantity: 12 }),
        variation({ Nib: 'M' }, 'PEN-HERON-M', { quantity: 11 }),
        variation({ Nib: 'B' }, 'PEN-HERON-B', { quantity: 1 }),
      ],
    },
  },
  {
    key: 'bottled-ink',
    categories: ['desk'],
    type: 'stationery',
    related: ['heron-pen', 'letter-set'],
    drawing: { family: 'ink', colour: '#2b4a7a', accent: '#f2e3c6', ground: GROUNDS.sand, motif: 'wave' },
    product: {
      sku: 'INK-50',
      ...texts(
        ['Bottled ink, 50 ml', 'Tinte im Glas, 50 ml'],
        [
          'Calm colours that dry fast and wash out of cuffs. The bottle is wide enough to fill a pen down to the last line.',
          'Ruhige Farben, die schnell trocknen und aus Manschetten wieder herausgehen. Das Glas ist weit genug, um bis zum letzten Rest zu füllen.',
        ],
      ),
      price: 14,
      unlimited: false,
      quantity: 61,
      weight: 0.19,
      dimensions: { length: 6, width: 6, height: 8 },
      attributes: facts('Marlow & Pim', { Material: 'Glass, dye ink', Paper: PAPER }),
      options: [
        swatches(
          ['Ink', 'Tinte'],
          [
            ['North Sea', 'Nordsee', '#2b4a7a'],
            ['Hedge', 'Hecke', '#4c6b45'],
            ['Damson', 'Zwetschge', '#6b3a5a'],
            ['Soot', 'Ruß', '#3a3634'],
          ],
        ),
      ],
      combinations: [
        variation({ Ink: 'North Sea' }, 'INK-50-NS', { quantity: 25 }),
        variation({ Ink: 'Hedge' }, 'INK-50-HE', { quantity: 16 }),
        variation({ Ink: 'Damson' }, 'INK-50-DA', { quantity: 0 }),
        variation({ Ink: 'Soot' }, 'INK-50-SO', { quantity: 20, price: 13 }),
      ],
    },
  },
  {
    key: 'pencil-six',
    categories: ['desk'],
    type: 'stationery',
    related: ['pocket-trio', 'walnut-tray'],
    drawing: { family: 'pencils', colour: '#5c7355', accent: '#c9805c', ground: GROUNDS.straw, motif: 'wren' },
    product: {
      sku: 'PENCIL-6',
      ...texts(
        ['Six cedar pencils', 'Sechs Zedernstifte'],
        [
          'Cedar, so they smell of a workshop when sharpened. Two soft, two medium, two hard, in a box that is a pencil stand as well.',
          'Zeder, die beim Spitzen nach Werkstatt riecht. Zwei weich, zwei mittel, zwei hart, in einer Schachtel, die auch Stifthalter ist.',
        ],
      ),
      price: 11,
      compareToPrice: 13.5,
      unlimited: true,
      weight: 0.08,
      dimensions: { length: 19, width: 6, height: 2 },
      attributes: facts('Wrenfold', { Material: 'Cedar, graphite', Paper: 'Any' }),
    },
  },
  {
    key: 'letter-set',
    categories: ['desk'],
    type: 'stationery',
    related: ['bottled-ink', 'heron-pen'],
    drawing: { family: 'letters', colour: '#c9805c', accent: '#7a3f3a', ground: GROUNDS.mist, motif: 'wren' },
    product: {
      sku: 'LETTER-20',
      ...texts(
        ['Letter set with twenty envelopes', 'Briefset mit zwanzig Umschlägen'],
        [
          'Forty sheets of laid paper, twenty lined envelopes and a stick of sealing wax. There is somebody who would like to hear from you.',
          'Vierzig Bogen geripptes Papier, zwanzig gefütterte Umschläge und eine Stange Siegellack. Es gibt jemanden, der sich über Post freut.',
        ],
      ),
      ...ribbon(['New', 'Neu'], '#2f5d62'),
      price: 26.5,
      unlimited: false,
      quantity: 18,
      weight: 0.44,
      dimensions: { length: 23, width: 17, height: 4 },
      attributes: facts('Wrenfold', { Material: 'Cotton paper', Paper: 'Laid, 120 g/m²' }),
    },
  },
  {
    key: 'walnut-tray',
    categories: ['desk', 'home'],
    type: 'homeware',
    related: ['heron-pen', 'stalk-lamp'],
    drawing: { family: 'penTray', colour: '#8c6242', accent: '#2f5d62', ground: GROUNDS.sand },
    product: {
      sku: 'TRAY-WALNUT',
      ...texts(
        ['Walnut pen tray', 'Stiftschale aus Nussbaum'],
        [
          'Cut from one piece of walnut and oiled, with a long bed for pens and a square one for what falls out of pockets.',
          'Aus einem Stück Nussbaum gefräst und geölt, mit einem langen Fach für Stifte und einem quadratischen für alles aus den Taschen.',
        ],
      ),
      price: 45,
      unlimited: false,
      quantity: 3,
      warningLimit: 3,
      weight: 0.4,
      dimensions: { length: 26, width: 10, height: 3 },
      attributes: facts('Halm & Hand', { Material: 'Walnut', Care: 'Oil once a year' }),
    },
  },
];
