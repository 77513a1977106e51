import { choice, facts, option, ribbon, subtitle, texts, variation, type DemoProduct } from './demo-product.ts';
import { GROUNDS } from './grounds.ts';
import { REDUCED_VAT_ID } from '../store/tax-settings.ts';

const TAX = { taxable: true, taxClassCode: 'food', enabledManualTaxes: [REDUCED_VAT_ID] };
const TIN = { length: 9, width: 9, height: 13 };

const packs = (...sizes: readonly string[]) =>
  option(
    'SIZE',
    ['Pack', 'Packung'],
    sizes.map((size) => choice([size, size])),
  );

export const teaProducts: readonly DemoProduct[] = [
  {
    key: 'harbour-breakfast',
    categories: ['tea'],
    type: 'tea',
    related: ['otter-teapot', 'brass-scoop', 'kalm-mug'],
    drawing: { family: 'tin', colour: '#2f5d62', accent: '#f2e3c6', ground: GROUNDS.sage, motif: 'anchor' },
    product: {
      sku: 'TEA-HARBOUR',
      ...texts(
        ['Harbour Breakfast black tea', 'Schwarztee Hafenfrühstück'],
        [
          'Brisk Assam with a little Ceylon for brightness, blended to stand up to milk. It is the pot we put on at seven, before the shop opens. Brews dark in three minutes.',
          'Kräftiger Assam mit etwas Ceylon für die Frische, gemischt für Milch. Die Kanne, die wir um sieben aufsetzen, bevor der Laden öffnet. In drei Minuten dunkel.',
        ],
      ),
      ...subtitle(['Strong, malty, good with milk', 'Kräftig, malzig, gut mit Milch']),
      price: 8.9,
      costPrice: 3.2,
      unlimited: false,
      quantity: 120,
      weight: 0.16,
      dimensions: TIN,
      tax: TAX,
      showOnFrontpage: 1,
      wholesalePrices: [
        { quantity: 6, price: 8.2 },
        { quantity: 12, price: 7.6 },
      ],
      attributes: facts('Wrenfold', { Ingredients: 'Black tea (Assam, Ceylon)', Brewing: '95 °C, 3 minutes' }),
      options: [packs('80 g', '250 g')],
      combinations: [
        variation({ Pack: '80 g' }, 'TEA-HARBOUR-80', { price: 8.9, quantity: 84, weight: 0.16 }),
        variation({ Pack: '250 g' }, 'TEA-HARBOUR-250', { price: 22.5, quantity: 36, weight: 0.38 }),
      ],
    },
  },
  {
    key: 'night-ferry',
    categories: ['tea'],
    type: 'tea',
    related: ['rain-candle', 'wool-throw', 'harbour-breakfast'],
    drawing: { family: 'tin', colour: '#3f4a6b', accent: '#f0dcae', ground: GROUNDS.mist, motif: 'moon' },
    product: {
      sku: 'TEA-FERRY',
      ...texts(
        ['Night Ferry chamomile & lemon balm', 'Nachtfähre Kamille & Melisse'],
        [
          'Whole chamomile flowers with lemon balm and a little lavender, without caffeine. Made for the last hour of the day and for long crossings. Leave it standing as long as you like.',
          'Ganze Kamillenblüten mit Melisse und etwas Lavendel, ohne Koffein. Für die letzte Stunde des Tages und für lange Überfahrten. Darf ziehen, so lange man mag.',
        ],
      ),
      price: 9.5,
      unlimited: false,
      quantity: 62,
      weight: 0.12,
      dimensions: TIN,
      tax: TAX,
      showOnFrontpage: 2,
      attributes: facts('Wrenfold', { Ingredients: 'Chamomile, lemon balm, lavender', Brewing: '100 °C, 6 minutes' }),
      options: [packs('50 g', '150 g')],
      combinations: [
        variation({ Pack: '50 g' }, 'TEA-FERRY-50', { price: 9.5, quantity: 48, weight: 0.12 }),
        variation({ Pack: '150 g' }, 'TEA-FERRY-150', { price: 23.9, quantity: 14, weight: 0.25 }),
      ],
    },
  },
  {
    key: 'low-tide-sencha',
    categories: ['tea'],
    type: 'tea',
    related: ['matcha-set', 'kalm-espresso', 'brass-scoop'],
    drawing: { family: 'tin', colour: '#6d7f52', accent: '#f6efd9', ground: GROUNDS.straw, motif: 'wave' },
    product: {
      sku: 'TEA-SENCHA',
      ...texts(
        ['Low Tide sencha', 'Sencha Ebbe'],
        [
          'Deep-steamed leaves from one garden, green as sea grass and just as fresh. Pour at seventy degrees and it stays sweet. The second cup is often the better one.',
          'Tief gedämpfte Blätter aus einem einzigen Garten, grün wie Seegras und ebenso frisch. Bei siebzig Grad bleibt er süß. Die zweite Tasse ist oft die bessere.',
        ],
      ),
      price: 14.5,
      unlimited: false,
      quantity: 40,
      warningLimit: 10,
      weight: 0.16,
      dimensions: TIN,
      tax: TAX,
      attributes: facts('Wrenfold', { Ingredients: 'Green tea', Brewing: '70 °C, 90 seconds' }),
    },
  },
  {
    key: 'smokehouse',
    categories: ['tea'],
    type: 'tea',
    related: ['harbour-breakfast', 'salt-cellar'],
    drawing: {
      family: 'tin',
      colour: '#4a3b34',
      accent: '#d9805f',
      ground: GROUNDS.sand,
      motif: 'flame',
      form: 'small',
    },
    product: {
      sku: 'TEA-SMOKE',
      ...texts(
        ['Smokehouse No. 3', 'Räucherei Nr. 3'],
        [
          'Large leaves dried over pine embers, with the smell of a boat shed in autumn. We buy one chest a year and fill it by hand. When it is gone, it is gone until October.',
          'Große Blätter, über Kiefernglut getrocknet, mit dem Duft eines Bootsschuppens im Herbst. Wir kaufen eine Kiste im Jahr und füllen von Hand ab. Ist sie leer, gibt es erst im Oktober neuen.',
        ],
      ),
      ...ribbon(['Small batch', 'Kleine Auflage'], '#8c5a3c'),
      price: 16.9,
      unlimited: false,
      quantity: 4,
      warningLimit: 5,
      maxPurchaseQuantity: 2,
      weight: 0.15,
      dimensions: { length: 9, width: 9, height: 10 },
      tax: TAX,
      attributes: facts('Wrenfold', { Ingredients: 'Black tea, smoked', Brewing: '95 °C, 4 minutes' }),
    },
  },
  {
    key: 'orchard-rooibos',
    categories: ['tea'],
    type: 'tea',
    related: ['night-ferry', 'six-small-tins'],
    drawing: { family: 'pouch', colour: '#b5583f', accent: '#f6e3c4', ground: GROUNDS.rose, motif: 'pear' },
    product: {
      sku: 'TEA-ORCHARD',
      ...texts(
        ['Orchard rooibos with pear & quince', 'Rooibos Obstgarten mit Birne & Quitte'],
        [
          'Rooibos with dried pear, quince and a stick of cinnamon broken into each bag. Sweet without sugar, and kind to children. It makes a fine iced tea in July.',
          'Rooibos mit getrockneter Birne, Quitte und einer zerbrochenen Zimtstange in jedem Beutel. Süß ohne Zucker und auch für Kinder. Im Juli ein guter Eistee.',
        ],
      ),
      price: 7.9,
      compareToPrice: 9.5,
      unlimited: true,
      weight: 0.12,
      dimensions: { length: 14, width: 7, height: 21 },
      tax: TAX,
      attributes: facts('Wrenfold', { Ingredients: 'Rooibos, pear, quince, cinnamon', Brewing: '100 °C, 7 minutes' }),
      subscriptionSettings: {
        subscriptionAllowed: true,
        oneTimePurchaseAllowed: true,
        recurringChargeSettings: [{ recurringInterval: 'MONTH', recurringIntervalCount: 1, signUpFee: 0 }],
      },
      options: [packs('100 g', '300 g')],
      combinations: [
        variation({ Pack: '100 g' }, 'TEA-ORCHARD-100', { price: 7.9, compareToPrice: 9.5, unlimited: true }),
        variation({ Pack: '300 g' }, 'TEA-ORCHARD-300', { price: 19.9, quantity: 0, weight: 0.33 }),
      ],
    },
  },
  {
    key: 'six-small-tins',
    categories: ['tea'],
    type: 'tea',
    related: ['harbour-breakfast', 'night-ferry', 'low-tide-sencha'],
    drawing: { family: 'sampler', colour: '#c79a62', accent: '#2f5d62', ground: GROUNDS.sage },
    product: {
      sku: 'TEA-SIX',
      ...texts(
        ['Six Small Tins', 'Sechs kleine Dosen'],
        [
          'All six of our teas, twenty grams each, in a wooden box that is worth keeping. A good way to find your own, and a better present than flowers. We write the card for you.',
          'Alle sechs Tees, je zwanzig Gramm, in einer Holzkiste, die man behält. Ein guter Weg zum eigenen Tee und ein besseres Geschenk als Blumen. Die Karte schreiben wir.',
        ],
      ),
      ...ribbon(['Gift favourite', 'Beliebtes Geschenk'], '#b5583f'),
      price: 34,
      unlimited: false,
      quantity: 27,
      weight: 0.65,
      dimensions: { length: 28, width: 19, height: 7 },
      tax: TAX,
      showOnFrontpage: 3,
      attributes: facts('Wrenfold', { Ingredients: 'See each tin', Brewing: 'See each tin' }),
      options: [
        option(
          'CHECKBOX',
          ['Gift wrap', 'Geschenkverpackung'],
          [choice(['Linen paper and ribbon', 'Leinenpapier und Band'], { priceModifier: 3.5 })],
        ),
        option('TEXTFIELD', ['Words for the card', 'Text für die Karte'], []),
      ],
    },
  },
  {
    key: 'brass-scoop',
    categories: ['tea', 'tableware'],
    type: 'homeware',
    related: ['low-tide-sencha', 'otter-teapot'],
    drawing: { family: 'scoop', colour: '#c79a3b', accent: '#8d6b2c', ground: GROUNDS.mist },
    product: {
      sku: 'TEA-SCOOP',
      ...texts(
        ['Brass tea measure', 'Teemaß aus Messing'],
        [
          'One level measure is one pot. Turned from solid brass that darkens with use, with a hole in the handle for the nail by the stove.',
          'Ein gestrichenes Maß ist eine Kanne. Aus massivem Messing gedreht, das mit der Zeit nachdunkelt, mit einem Loch im Griff für den Nagel am Herd.',
        ],
      ),
      price: 18,
      unlimited: false,
      quantity: 33,
      weight: 0.09,
      dimensions: { length: 17, width: 6, height: 3 },
      attributes: facts('Otterby', { Material: 'Brass', Care: 'Wipe dry' }),
    },
  },
  {
    key: 'tea-evening',
    categories: ['tea'],
    type: 'tea',
    related: ['six-small-tins', 'otter-teapot'],
    drawing: { family: 'screen', colour: '#34495e', accent: '#d9805f', ground: GROUNDS.rose },
    product: {
      sku: 'TEA-EVENING',
      ...texts(
        ['The Tea Table, an evening online', 'Der Teetisch, ein Abend online'],
        [
          'Ninety minutes with Jella from our tasting room: how leaf, water and time make a cup. You get a link by email and can watch it again for a month. No parcel, no waiting.',
          'Neunzig Minuten mit Jella aus unserer Teestube: wie Blatt, Wasser und Zeit eine Tasse machen. Der Link kommt per E-Mail und gilt einen Monat. Kein Paket, kein Warten.',
        ],
      ),
      price: 24,
      unlimited: true,
      isShippingRequired: false,
      attributes: facts('Wrenfold', {}),
    },
  },
];
