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

const GLAZE = ['Glaze', 'Glasur'] as const;
const STONEWARE = facts('Otterby', { Material: 'Stoneware', Care: 'Dishwasher and microwave' });
const CHALK = ['Chalk', 'Kreide', '#d8cbb6'] as const;
const MOSS = ['Moss', 'Moos', '#6d7f52'] as const;
const HARBOUR = ['Harbour blue', 'Hafenblau', '#3f6479'] as const;
const BRICK = ['Brick', 'Ziegel', '#b5583f'] as const;

export const tablewareProducts: readonly DemoProduct[] = [
  {
    key: 'kalm-mug',
    categories: ['tableware'],
    type: 'homeware',
    related: ['kalm-espresso', 'otter-teapot', 'harbour-breakfast'],
    drawing: { family: 'mug', colour: '#d8cbb6', accent: '#8c5a3c', ground: GROUNDS.sage },
    product: {
      sku: 'MUG-KALM',
      ...texts(
        ['Kalm mug, 300 ml', 'Becher Kalm, 300 ml'],
        [
          'A mug with a wide handle and a thin lip, left unglazed at the foot so that it sits quietly on wood. Each one is thrown by hand, so no two are twins.',
          'Ein Becher mit breitem Henkel und dünnem Rand, am Fuß unglasiert, damit er leise auf Holz steht. Jeder ist von Hand gedreht, keiner gleicht dem anderen.',
        ],
      ),
      ...subtitle(['Hand-thrown stoneware', 'Handgedrehtes Steinzeug']),
      price: 19.5,
      unlimited: false,
      quantity: 90,
      weight: 0.38,
      dimensions: { length: 12, width: 9, height: 10 },
      showOnFrontpage: 4,
      wholesalePrices: [
        { quantity: 4, price: 18 },
        { quantity: 12, price: 16.5 },
      ],
      attributes: STONEWARE,
      options: [swatches(GLAZE, [CHALK, MOSS, HARBOUR, BRICK])],
      combinations: [
        variation({ Glaze: 'Chalk' }, 'MUG-KALM-CH', { quantity: 41 }),
        variation({ Glaze: 'Moss' }, 'MUG-KALM-MO', { quantity: 26 }),
        variation({ Glaze: 'Harbour blue' }, 'MUG-KALM-HA', { quantity: 23 }),
        variation({ Glaze: 'Brick' }, 'MUG-KALM-BR', { quantity: 0, price: 21 }),
      ],
    },
  },
  {
    key: 'kalm-espresso',
    categories: ['tableware'],
    type: 'homeware',
    related: ['kalm-mug', 'birch-tray'],
    drawing: { family: 'espressoPair', colour: '#6d7f52', accent: '#8c5a3c', ground: GROUNDS.sand },
    product: {
      sku: 'CUP-KALM',
      ...texts(
        ['Kalm espresso cups, a pair', 'Espressotassen Kalm, ein Paar'],
        [
          'Two small cups that hold a double and nothing more. The wall is thick enough to keep the heat and the handle takes one finger, as it should.',
          'Zwei kleine Tassen für einen doppelten Espresso und nicht mehr. Die Wand hält die Wärme, und in den Henkel passt genau ein Finger.',
        ],
      ),
      price: 26,
      unlimited: false,
      quantity: 30,
      weight: 0.34,
      dimensions: { length: 16, width: 8, height: 7 },
      attributes: STONEWARE,
      options: [swatches(GLAZE, [MOSS, CHALK, BRICK])],
      combinations: [
        variation({ Glaze: 'Moss' }, 'CUP-KALM-MO', { quantity: 12 }),
        variation({ Glaze: 'Chalk' }, 'CUP-KALM-CH', { quantity: 15 }),
        variation({ Glaze: 'Brick' }, 'CUP-KALM-BR', { quantity: 3 }),
      ],
    },
  },
  {
    key: 'otter-teapot',
    categories: ['tableware', 'tea'],
    type: 'homeware',
    related: ['kalm-mug', 'harbour-breakfast', 'brass-scoop'],
    drawing: { family: 'teapot', colour: '#a9b8a0', accent: '#5f6f58', ground: GROUNDS.sand },
    product: {
      sku: 'POT-OTTER',
      ...texts(
        ['Otter teapot', 'Teekanne Otter'],
        [
          'A round pot with a bent beech handle and a spout that does not drip; it took us eleven tries. The strainer is part of the clay, so there is nothing to lose.',
          'Eine runde Kanne mit gebogenem Buchengriff und einer Tülle, die nicht tropft; wir haben elf Anläufe gebraucht. Das Sieb ist Teil des Tons, es geht also nichts verloren.',
        ],
      ),
      price: 64,
      costPrice: 27,
      unlimited: false,
      quantity: 31,
      weight: 1.1,
      dimensions: { length: 24, width: 16, height: 22 },
      showOnFrontpage: 5,
      attributes: STONEWARE,
      options: [
        swatches(GLAZE, [['Celadon', 'Seladon', '#a9b8a0'], HARBOUR]),
        option('SIZE', ['Size', 'Größe'], [choice(['0.8 l', '0,8 l']), choice(['1.2 l', '1,2 l'])]),
      ],
      combinations: [
        variation({ Glaze: 'Celadon', Size: '0.8 l' }, 'POT-OTTER-CE-08', { price: 64, quantity: 11 }),
        variation({ Glaze: 'Celadon', Size: '1.2 l' }, 'POT-OTTER-CE-12', { price: 78, quantity: 6, weight: 1.45 }),
        variation({ Glaze: 'Harbour blue', Size: '0.8 l' }, 'POT-OTTER-HA-08', { price: 64, quantity: 14 }),
        variation({ Glaze: 'Harbour blue', Size: '1.2 l' }, 'POT-OTTER-HA-12', {
          price: 78,
          quantity: 0,
          weight: 1.45,
        }),
      ],
    },
  },
  {
    key: 'dune-bowl',
    categories: ['tableware'],
    type: 'homeware',
    related: ['dune-plate', 'linen-napkins'],
    drawing: { family: 'bowl', colour: '#3f6479', accent: '#d8cbb6', ground: GROUNDS.straw },
    product: {
      sku: 'BOWL-DUNE',
      ...texts(
        ['Dune breakfast bowl', 'Frühstücksschale Düne'],
        [
          'Deep enough for porridge, wide enough for soup. The bare ring of clay at the foot is warm to hold on a cold morning.',
          'Tief genug für Porridge, weit genug für Suppe. Der unglasierte Fuß liegt an kalten Morgen warm in der Hand.',
        ],
      ),
      price: 22,
      unlimited: false,
      quantity: 48,
      weight: 0.46,
      dimensions: { length: 16, width: 16, height: 8 },
      wholesalePrices: [{ quantity: 4, price: 20 }],
      attributes: STONEWARE,
      options: [swatches(GLAZE, [HARBOUR, CHALK, MOSS])],
      combinations: [
        variation({ Glaze: 'Harbour blue' }, 'BOWL-DUNE-HA', { quantity: 20 }),
        variation({ Glaze: 'Chalk' }, 'BOWL-DUNE-CH', { quantity: 19 }),
        variation({ Glaze: 'Moss' }, 'BOWL-DUNE-MO', { quantity: 9 }),
      ],
    },
  },
  {
    key: 'dune-plate',
    categories: ['tableware'],
    type: 'homeware',
    related: ['dune-bowl', 'table-runner'],
    drawing: { family: 'plate', colour: '#c9805c', accent: '#d8cbb6', ground: GROUNDS.rose },
    product: {
      sku: 'PLATE-DUNE',
      ...texts(
        ['Dune plate, terracotta', 'Teller Düne, Terrakotta'],
        [
          'A flat plate with a low rim and a speckle that hides the knife marks of ten years. It stacks neatly and comes out of the dishwasher as it went in.',
          'Ein flacher Teller mit niedrigem Rand und Sprenkeln, die die Messerspuren von zehn Jahren verbergen. Er stapelt sich gut und kommt aus der Spülmaschine, wie er hineinging.',
        ],
      ),
      price: 21,
      unlimited: false,
      quantity: 70,
      weight: 0.55,
      dimensions: { length: 22, width: 22, height: 3 },
      attributes: STONEWARE,
      options: [option('SIZE', ['Size', 'Größe'], [choice(['22 cm', '22 cm']), choice(['27 cm', '27 cm'])])],
      combinations: [
        variation({ Size: '22 cm' }, 'PLATE-DUNE-22', { price: 21, quantity: 38 }),
        variation({ Size: '27 cm' }, 'PLATE-DUNE-27', { price: 28, quantity: 32, weight: 0.82 }),
      ],
    },
  },
  {
    key: 'birch-tray',
    categories: ['tableware'],
    type: 'homeware',
    related: ['kalm-espresso', 'glass-carafe'],
    drawing: { family: 'tray', colour: '#d3ab78', accent: '#a9b8a0', ground: GROUNDS.mist },
    product: {
      sku: 'TRAY-BIRCH',
      ...texts(
        ['Birch serving tray', 'Serviertablett aus Birke'],
        [
          'Pressed from one sheet of birch, with slots for two hands and a rim that keeps the cups on board. Wipe it, dry it, and it will see you through many breakfasts in bed.',
          'Aus einem Bogen Birke geformt, mit Griffen für zwei Hände und einem Rand, der die Tassen an Bord hält. Abwischen, trocknen, und es übersteht viele Frühstücke im Bett.',
        ],
      ),
      price: 39,
      compareToPrice: 46,
      unlimited: false,
      quantity: 16,
      weight: 0.7,
      dimensions: { length: 44, width: 30, height: 4 },
      attributes: facts('Halm & Hand', { Material: 'Birch plywood', Care: 'Wipe with a damp cloth' }),
    },
  },
  {
    key: 'glass-carafe',
    categories: ['tableware'],
    type: 'homeware',
    related: ['birch-tray', 'dune-plate'],
    drawing: { family: 'carafe', colour: '#a9c7cc', accent: '#c89b68', ground: GROUNDS.sand },
    product: {
      sku: 'CARAFE-1L',
      ...texts(
        ['Carafe with a cork, 1 l', 'Karaffe mit Korken, 1 l'],
        [
          'Mouth-blown glass for water, lemonade or the good juice from the market. It fits the door of the fridge, and the cork keeps onions out of the taste.',
          'Mundgeblasenes Glas für Wasser, Limonade oder den guten Saft vom Markt. Sie passt in die Kühlschranktür, und der Korken hält den Zwiebelgeschmack fern.',
        ],
      ),
      price: 32,
      unlimited: false,
      quantity: 22,
      weight: 0.62,
      dimensions: { length: 11, width: 11, height: 27 },
      attributes: facts('Marlow & Pim', { Material: 'Borosilicate glass, cork', Care: 'Dishwasher, without the cork' }),
    },
  },
  {
    key: 'salt-cellar',
    categories: ['tableware'],
    type: 'homeware',
    related: ['dune-plate', 'bread-bag'],
    drawing: { family: 'cellar', colour: '#4d5f73', accent: '#d8cbb6', ground: GROUNDS.rose },
    product: {
      sku: 'SALT-01',
      ...texts(
        ['Salt cellar with an oak lid', 'Salztopf mit Eichendeckel'],
        [
          'Stands by the stove and opens with one hand while the other stirs. The clay keeps the salt dry and the lid sits heavy enough to stay put.',
          'Steht am Herd und öffnet sich mit einer Hand, während die andere rührt. Der Ton hält das Salz trocken, und der Deckel bleibt, wo er ist.',
        ],
      ),
      price: 24.5,
      compareToPrice: 29,
      unlimited: false,
      quantity: 19,
      weight: 0.52,
      dimensions: { length: 11, width: 11, height: 10 },
      attributes: facts('Otterby', { Material: 'Stoneware, oak', Care: 'Wash the lid by hand' }),
    },
  },
  {
    key: 'matcha-set',
    categories: ['tableware', 'tea'],
    type: 'homeware',
    related: ['low-tide-sencha', 'brass-scoop'],
    drawing: { family: 'bowl', colour: '#6b5a52', accent: '#8fa65a', ground: GROUNDS.sage, form: 'small' },
    product: {
      sku: 'MATCHA-SET',
      ...texts(
        ['Matcha bowl & whisk', 'Matcha-Schale & Besen'],
        [
          'A dark bowl with room to whisk, and a bamboo whisk split by hand into eighty tines. The next firing is in three weeks; leave your address and we write to you.',
          'Eine dunkle Schale mit Platz zum Schlagen und ein Bambusbesen, von Hand in achtzig Borsten gespalten. Der nächste Brand ist in drei Wochen; wir schreiben gern eine Nachricht.',
        ],
      ),
      ...ribbon(['Back soon', 'Bald wieder da'], '#5f6f58'),
      price: 49,
      unlimited: false,
      quantity: 0,
      outOfStockVisibilityBehaviour: 'SHOW',
      weight: 0.58,
      dimensions: { length: 15, width: 15, height: 12 },
      attributes: facts('Otterby', { Material: 'Stoneware, bamboo', Care: 'Rinse with warm water' }),
    },
  },
];
