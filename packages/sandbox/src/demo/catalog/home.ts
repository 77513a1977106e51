import { choice, facts, option, ribbon, swatches, texts, variation, type DemoProduct } from './demo-product.ts';
import { GROUNDS } from './grounds.ts';

export const homeProducts: readonly DemoProduct[] = [
  {
    key: 'pebble-lamp',
    categories: ['home'],
    type: 'homeware',
    related: ['stalk-lamp', 'dot-cushion'],
    drawing: { family: 'lamp', colour: '#8c5a3c', accent: '#f2e3c6', ground: GROUNDS.straw },
    product: {
      sku: 'LAMP-PEBBLE',
      ...texts(
        ['Pebble table lamp', 'Tischleuchte Kiesel'],
        [
          'A stoneware pebble under a pleated shade, with a pull chain you can find in the dark. The cable is cotton and two metres long. Bulb included.',
          'Ein Kiesel aus Steinzeug unter plissiertem Schirm, mit einer Kette, die man im Dunkeln findet. Das Kabel ist aus Baumwolle und zwei Meter lang. Mit Leuchtmittel.',
        ],
      ),
      price: 129,
      costPrice: 58,
      unlimited: false,
      quantity: 14,
      weight: 2.4,
      dimensions: { length: 32, width: 32, height: 44 },
      showOnFrontpage: 8,
      attributes: facts('Otterby', { Material: 'Stoneware, linen', Care: 'Dust with a dry cloth' }),
      options: [
        swatches(
          ['Base', 'Fuß'],
          [
            ['Chestnut', 'Kastanie', '#8c5a3c'],
            ['Lichen', 'Flechte', '#8f9b7a'],
          ],
        ),
      ],
      combinations: [
        variation({ Base: 'Chestnut' }, 'LAMP-PEBBLE-CH', { quantity: 8 }),
        variation({ Base: 'Lichen' }, 'LAMP-PEBBLE-LI', { quantity: 6, price: 135 }),
      ],
    },
  },
  {
    key: 'stalk-lamp',
    categories: ['home', 'desk'],
    type: 'homeware',
    related: ['pebble-lamp', 'walnut-tray'],
    drawing: { family: 'readingLamp', colour: '#3f6479', accent: '#c9a25a', ground: GROUNDS.sage },
    product: {
      sku: 'LAMP-STALK',
      ...texts(
        ['Stalk reading lamp', 'Leseleuchte Halm'],
        [
          'Two brass joints, one shade, and light exactly where the page is. It dims from bright to bedtime at a touch.',
          'Zwei Gelenke aus Messing, ein Schirm und Licht genau dort, wo die Seite ist. Auf Berührung wird es von hell bis schlafenszeitlich.',
        ],
      ),
      price: 98,
      compareToPrice: 115,
      unlimited: false,
      quantity: 11,
      weight: 1.8,
      dimensions: { length: 40, width: 20, height: 14 },
      attributes: facts('Halm & Hand', { Material: 'Steel, brass', Care: 'Dust with a dry cloth' }),
      options: [
        option(
          'SELECT',
          ['Plug', 'Stecker'],
          [
            choice(['EU', 'EU']),
            choice(['UK', 'UK'], { priceModifier: 2 }),
            choice(['US', 'USA'], { priceModifier: 2 }),
          ],
        ),
      ],
    },
  },
  {
    key: 'beeswax-candles',
    categories: ['home'],
    type: 'homeware',
    related: ['rain-candle', 'bud-vase'],
    drawing: { family: 'pillarCandle', colour: '#d9a84a', accent: '#f2e3c6', ground: GROUNDS.rose },
    product: {
      sku: 'CANDLE-WAX',
      ...texts(
        ['Beeswax pillar candle', 'Stumpenkerze aus Bienenwachs'],
        [
          'Poured from the wax of three hives near Lüneburg. It burns slowly, smells of honey and leaves no soot on the wall.',
          'Aus dem Wachs von drei Völkern bei Lüneburg gegossen. Sie brennt langsam, duftet nach Honig und rußt nicht.',
        ],
      ),
      price: 13,
      unlimited: false,
      quantity: 75,
      weight: 0.4,
      dimensions: { length: 7, width: 7, height: 12 },
      wholesalePrices: [{ quantity: 6, price: 11.5 }],
      attributes: facts('Halm & Hand', { Material: 'Beeswax', Care: 'Trim the wick' }),
      options: [
        option(
          'SIZE',
          ['Height', 'Höhe'],
          [choice(['9 cm', '9 cm']), choice(['12 cm', '12 cm']), choice(['18 cm', '18 cm'])],
        ),
      ],
      combinations: [
        variation({ Height: '9 cm' }, 'CANDLE-WAX-09', { price: 13, quantity: 30 }),
        variation({ Height: '12 cm' }, 'CANDLE-WAX-12', { price: 17, quantity: 27, weight: 0.52 }),
        variation({ Height: '18 cm' }, 'CANDLE-WAX-18', { price: 24, quantity: 18, weight: 0.78 }),
      ],
    },
  },
  {
    key: 'rain-candle',
    categories: ['home'],
    type: 'homeware',
    related: ['beeswax-candles', 'night-ferry'],
    drawing: { family: 'jarCandle', colour: '#4d5f73', accent: '#f2e3c6', ground: GROUNDS.mist, motif: 'rain' },
    product: {
      sku: 'CANDLE-RAIN',
      ...texts(
        ['Scented candle in stoneware', 'Duftkerze im Steinzeugtopf'],
        [
          'Rapeseed wax and a scent you notice only when you come back into the room. When it has burned down, the pot is ready for pencils.',
          'Rapswachs und ein Duft, den man erst bemerkt, wenn man ins Zimmer zurückkommt. Ist sie heruntergebrannt, wird der Topf zum Stifthalter.',
        ],
      ),
      price: 34,
      unlimited: false,
      quantity: 32,
      weight: 0.6,
      dimensions: { length: 10, width: 10, height: 11 },
      attributes: facts('Otterby', { Material: 'Stoneware, rapeseed wax', Care: 'Trim the wick' }),
      options: [
        swatches(
          ['Scent', 'Duft'],
          [
            ['Rain on slate', 'Regen auf Schiefer', '#4d5f73'],
            ['Fig leaf', 'Feigenblatt', '#6d7f52'],
            ['Cedar chest', 'Zederntruhe', '#8c5a3c'],
          ],
        ),
      ],
      combinations: [
        variation({ Scent: 'Rain on slate' }, 'CANDLE-RAIN-RS', { quantity: 14 }),
        variation({ Scent: 'Fig leaf' }, 'CANDLE-RAIN-FL', { quantity: 13 }),
        variation({ Scent: 'Cedar chest' }, 'CANDLE-RAIN-CC', { quantity: 5, price: 36 }),
      ],
    },
  },
  {
    key: 'bud-vase',
    categories: ['home'],
    type: 'homeware',
    related: ['tall-vase', 'table-runner'],
    drawing: { family: 'vase', colour: '#b5583f', accent: '#f7efe0', ground: GROUNDS.sage },
    product: {
      sku: 'VASE-BUD',
      ...texts(
        ['Bud vase', 'Knospenvase'],
        [
          'For the one stem that broke off in the garden. Narrow at the neck so that anything stands straight.',
          'Für den einen Stiel, der im Garten abgebrochen ist. Oben eng, damit alles gerade steht.',
        ],
      ),
      price: 17,
      unlimited: false,
      quantity: 39,
      weight: 0.25,
      dimensions: { length: 9, width: 9, height: 13 },
      attributes: facts('Otterby', { Material: 'Stoneware', Care: 'Rinse' }),
      options: [
        swatches(
          ['Glaze', 'Glasur'],
          [
            ['Brick', 'Ziegel', '#b5583f'],
            ['Chalk', 'Kreide', '#d8cbb6'],
            ['Ink', 'Tinte', '#34495e'],
          ],
        ),
      ],
      combinations: [
        variation({ Glaze: 'Brick' }, 'VASE-BUD-BR', { quantity: 15 }),
        variation({ Glaze: 'Chalk' }, 'VASE-BUD-CH', { quantity: 17 }),
        variation({ Glaze: 'Ink' }, 'VASE-BUD-IN', { quantity: 7 }),
      ],
    },
  },
  {
    key: 'tall-vase',
    categories: ['home'],
    type: 'homeware',
    related: ['bud-vase', 'pebble-lamp'],
    drawing: {
      family: 'vase',
      colour: '#a9b8a0',
      accent: '#c9805c',
      ground: GROUNDS.sand,
      form: 'tall',
      pattern: 'stripes',
    },
    product: {
      sku: 'VASE-TALL',
      ...texts(
        ['Tall vase with bands', 'Hohe Vase mit Ringen'],
        [
          'Thrown in two parts and joined at the shoulder, with bands drawn while the wheel was turning. Heavy enough for branches in March.',
          'In zwei Teilen gedreht und an der Schulter verbunden, mit Ringen, die auf der laufenden Scheibe entstanden. Schwer genug für Zweige im März.',
        ],
      ),
      ...ribbon(['Last pieces', 'Letzte Stücke'], '#8c5a3c'),
      price: 74,
      unlimited: false,
      quantity: 2,
      warningLimit: 2,
      weight: 1.6,
      dimensions: { length: 16, width: 16, height: 32 },
      attributes: facts('Otterby', { Material: 'Stoneware', Care: 'Rinse' }),
    },
  },
  {
    key: 'quarter-clock',
    categories: ['home'],
    type: 'homeware',
    related: ['stalk-lamp', 'walnut-tray'],
    drawing: { family: 'clock', colour: '#5c7355', accent: '#c9603f', ground: GROUNDS.rose },
    product: {
      sku: 'CLOCK-QUARTER',
      ...texts(
        ['Quarter Past wall clock', 'Wanduhr Viertel nach'],
        [
          'No numbers, twelve marks and a second hand that glides without a tick. Enamelled steel, thirty centimetres across.',
          'Keine Zahlen, zwölf Striche und ein Sekundenzeiger, der ohne Ticken gleitet. Emaillierter Stahl, dreißig Zentimeter breit.',
        ],
      ),
      price: 79,
      unlimited: false,
      quantity: 0,
      outOfStockVisibilityBehaviour: 'ALLOW_PREORDER',
      weight: 0.9,
      dimensions: { length: 32, width: 32, height: 6 },
      attributes: facts('Halm & Hand', { Material: 'Enamelled steel', Care: 'Wipe with a damp cloth' }),
    },
  },
];
