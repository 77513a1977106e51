import { choice, facts, option, ribbon, swatches, texts, variation, type DemoProduct } from './demo-product.ts';
import { GROUNDS } from './grounds.ts';

const COLOUR = ['Colour', 'Farbe'] as const;
const LINEN = facts('Voss', { Material: '100 % washed linen', Care: '60 °C, no tumble dryer' });

export const linenProducts: readonly DemoProduct[] = [
  {
    key: 'tea-towels',
    categories: ['linen'],
    type: 'homeware',
    related: ['linen-napkins', 'oven-mitt'],
    drawing: { family: 'towel', colour: '#f0e4cf', accent: '#b5583f', ground: GROUNDS.mist, pattern: 'stripes' },
    product: {
      sku: 'TOWEL-2',
      ...texts(
        ['Striped tea towels, set of two', 'Gestreifte Geschirrtücher, 2 Stück'],
        [
          'Half linen, half cotton, with a loop in the corner that does not tear. They dry glasses without lint from the first day.',
          'Halb Leinen, halb Baumwolle, mit einem Aufhänger, der nicht ausreißt. Sie trocknen Gläser vom ersten Tag an fusselfrei.',
        ],
      ),
      price: 18,
      unlimited: true,
      weight: 0.22,
      dimensions: { length: 30, width: 20, height: 2 },
      attributes: facts('Voss', { Material: 'Linen and cotton', Care: '60 °C' }),
      options: [
        option(
          'SELECT',
          ['Stripe', 'Streifen'],
          [
            choice(['Brick', 'Ziegel']),
            choice(['Ink', 'Tinte']),
            choice(['One of each', 'Je eines'], { priceModifier: 1 }),
          ],
        ),
      ],
    },
  },
  {
    key: 'linen-napkins',
    categories: ['linen', 'tableware'],
    type: 'homeware',
    related: ['table-runner', 'dune-plate'],
    drawing: { family: 'napkins', colour: '#c7b299', accent: '#b5583f', ground: GROUNDS.sage },
    product: {
      sku: 'NAPKIN-4',
      ...texts(
        ['Linen napkins, set of four', 'Leinenservietten, 4 Stück'],
        [
          'Soft, heavy napkins with a narrow hem, tied with a paper band. Iron them for guests or do not; both look right.',
          'Weiche, schwere Servietten mit schmalem Saum und Papierband. Für Gäste bügeln oder eben nicht; beides sieht gut aus.',
        ],
      ),
      price: 36,
      unlimited: false,
      quantity: 52,
      weight: 0.28,
      dimensions: { length: 22, width: 22, height: 4 },
      wholesalePrices: [
        { quantity: 5, price: 32 },
        { quantity: 20, price: 28.5 },
      ],
      attributes: LINEN,
      options: [
        swatches(COLOUR, [
          ['Flax', 'Flachs', '#c7b299'],
          ['Sage', 'Salbei', '#93a58b'],
          ['Plum', 'Pflaume', '#7a4f5c'],
        ]),
      ],
      combinations: [
        variation({ Colour: 'Flax' }, 'NAPKIN-4-FL', { quantity: 24 }),
        variation({ Colour: 'Sage' }, 'NAPKIN-4-SA', { quantity: 20 }),
        variation({ Colour: 'Plum' }, 'NAPKIN-4-PL', { quantity: 8, price: 38 }),
      ],
    },
  },
  {
    key: 'table-runner',
    categories: ['linen'],
    type: 'homeware',
    related: ['linen-napkins', 'bud-vase'],
    drawing: { family: 'runner', colour: '#93a58b', accent: '#f2e3c6', ground: GROUNDS.sage, pattern: 'plain' },
    product: {
      sku: 'RUNNER-01',
      ...texts(
        ['Fringed table runner', 'Tischläufer mit Fransen'],
        [
          'Forty centimetres wide, with two woven bands and a knotted fringe at both ends. It makes a weekday table look as if someone is coming.',
          'Vierzig Zentimeter breit, mit zwei gewebten Streifen und geknüpften Fransen. Damit sieht der Tisch am Dienstag aus, als käme Besuch.',
        ],
      ),
      price: 42,
      unlimited: false,
      quantity: 21,
      weight: 0.3,
      dimensions: { length: 42, width: 22, height: 3 },
      attributes: LINEN,
      options: [option('SIZE', ['Length', 'Länge'], [choice(['150 cm', '150 cm']), choice(['220 cm', '220 cm'])])],
      combinations: [
        variation({ Length: '150 cm' }, 'RUNNER-01-150', { price: 42, quantity: 13 }),
        variation({ Length: '220 cm' }, 'RUNNER-01-220', { price: 56, quantity: 8, weight: 0.42 }),
      ],
    },
  },
  {
    key: 'workbench-apron',
    categories: ['linen'],
    type: 'homeware',
    related: ['oven-mitt', 'tea-towels'],
    drawing: { family: 'apron', colour: '#2f5d62', accent: '#d9a45f', ground: GROUNDS.sand, pattern: 'plain' },
    product: {
      sku: 'APRON-WB',
      ...texts(
        ['Workbench apron', 'Schürze Werkbank'],
        [
          'Cross-back apron in dense canvas with one large pocket, divided where a pen wants to be. Good at the stove, the wheel and the workbench.',
          'Schürze aus dichtem Canvas mit gekreuzten Trägern und einer großen, geteilten Tasche. Gut am Herd, an der Drehscheibe und an der Werkbank.',
        ],
      ),
      price: 54,
      unlimited: false,
      quantity: 24,
      weight: 0.48,
      dimensions: { length: 30, width: 24, height: 4 },
      attributes: facts('Voss', { Material: 'Cotton canvas', Care: '40 °C' }),
      options: [
        swatches(COLOUR, [
          ['Teal', 'Petrol', '#2f5d62'],
          ['Rust', 'Rost', '#a9583c'],
        ]),
        option('SIZE', ['Size', 'Größe'], [choice(['S–M', 'S–M']), choice(['L–XL', 'L–XL'])]),
      ],
      combinations: [
        variation({ Colour: 'Teal', Size: 'S–M' }, 'APRON-WB-TE-SM', { quantity: 9 }),
        variation({ Colour: 'Teal', Size: 'L–XL' }, 'APRON-WB-TE-LX', { quantity: 7, price: 57 }),
        variation({ Colour: 'Rust', Size: 'S–M' }, 'APRON-WB-RU-SM', { quantity: 8 }),
        variation({ Colour: 'Rust', Size: 'L–XL' }, 'APRON-WB-RU-LX', { quantity: 0, price: 57 }),
      ],
    },
  },
  {
    key: 'oven-mitt',
    categories: ['linen'],
    type: 'homeware',
    related: ['workbench-apron', 'bread-bag'],
    drawing: { family: 'mitt', colour: '#c06a4f', accent: '#f2e3c6', ground: GROUNDS.straw, pattern: 'plain' },
    product: {
      sku: 'MITT-01',
      ...texts(
        ['Quilted oven mitt', 'Gesteppter Ofenhandschuh'],
        [
          'Three layers, the middle one wool, and a cuff that reaches past the wrist. Fits the left hand and the right.',
          'Drei Lagen, die mittlere aus Wolle, und ein Bund, der über das Handgelenk reicht. Passt links wie rechts.',
        ],
      ),
      price: 19,
      unlimited: false,
      quantity: 44,
      weight: 0.15,
      dimensions: { length: 30, width: 18, height: 3 },
      attributes: facts('Voss', { Material: 'Linen, wool filling', Care: '40 °C' }),
    },
  },
  {
    key: 'dot-cushion',
    categories: ['linen', 'home'],
    type: 'homeware',
    related: ['wool-throw', 'pebble-lamp'],
    drawing: { family: 'cushion', colour: '#7a4f5c', accent: '#e8c9a8', ground: GROUNDS.rose, pattern: 'dots' },
    product: {
      sku: 'CUSHION-45',
      ...texts(
        ['Embroidered dot cushion, 45 cm', 'Kissen mit Stickpunkten, 45 cm'],
        [
          'Small stitched dots on heavy linen, with piping that keeps its shape. The filling is feathers; turn it over in the evening and it is new again.',
          'Kleine gestickte Punkte auf schwerem Leinen, mit Paspel, die in Form bleibt. Gefüllt mit Federn; abends einmal gewendet ist es wieder wie neu.',
        ],
      ),
      price: 48,
      unlimited: false,
      quantity: 20,
      weight: 0.75,
      dimensions: { length: 45, width: 45, height: 14 },
      attributes: facts('Voss', { Material: 'Linen, feathers', Care: 'Cover 40 °C' }),
      options: [
        swatches(COLOUR, [
          ['Plum', 'Pflaume', '#7a4f5c'],
          ['Olive', 'Olive', '#7b7d4e'],
          ['Night', 'Nacht', '#3a4a63'],
        ]),
      ],
      combinations: [
        variation({ Colour: 'Plum' }, 'CUSHION-45-PL', { quantity: 8 }),
        variation({ Colour: 'Olive' }, 'CUSHION-45-OL', { quantity: 10 }),
        variation({ Colour: 'Night' }, 'CUSHION-45-NI', { quantity: 2 }),
      ],
    },
  },
  {
    key: 'wool-throw',
    categories: ['linen', 'home'],
    type: 'homeware',
    related: ['dot-cushion', 'night-ferry'],
    drawing: { family: 'throwBlanket', colour: '#c79a55', accent: '#f2e3c6', ground: GROUNDS.mist, pattern: 'check' },
    product: {
      sku: 'THROW-WOOL',
      ...texts(
        ['Checked wool throw', 'Karierte Wolldecke'],
        [
          'Lambswool in honey and cream, woven wide enough for two on a sofa. It will itch a little in the first winter and never again.',
          'Lammwolle in Honig und Creme, breit genug für zwei auf dem Sofa. Im ersten Winter kratzt sie ein wenig, danach nie wieder.',
        ],
      ),
      ...ribbon(['Winter sale', 'Winterschluss'], '#a9583c'),
      price: 119,
      compareToPrice: 149,
      unlimited: false,
      quantity: 9,
      warningLimit: 3,
      weight: 1.3,
      dimensions: { length: 40, width: 30, height: 14 },
      shipping: { type: 'FREE_SHIPPING' },
      attributes: facts('Halm & Hand', { Material: 'Lambswool', Care: 'Air it, wash rarely' }),
    },
  },
  {
    key: 'bread-bag',
    categories: ['linen'],
    type: 'homeware',
    related: ['tea-towels', 'salt-cellar'],
    drawing: { family: 'bag', colour: '#e3d3b6', accent: '#3f6479', ground: GROUNDS.sand, pattern: 'stripes' },
    product: {
      sku: 'BREAD-BAG',
      ...texts(
        ['Bread bag with a drawstring', 'Brotbeutel mit Zugband'],
        [
          'Keeps a loaf for four days and comes along to the baker, who will know what to do. Washes at sixty degrees with the towels.',
          'Hält einen Laib vier Tage frisch und kommt mit zum Bäcker, der Bescheid weiß. Wird bei sechzig Grad mit den Handtüchern gewaschen.',
        ],
      ),
      price: 16.5,
      unlimited: true,
      weight: 0.12,
      dimensions: { length: 26, width: 20, height: 2 },
      attributes: LINEN,
    },
  },
];
