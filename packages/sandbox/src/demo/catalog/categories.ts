import type { CategoryCreate } from '@ecwid-kit/types';
import { drawSvg, type Drawing } from '../images/drawing.ts';
import { translated, type Bilingual } from '../translated.ts';
import { GROUNDS } from './grounds.ts';

export const CATEGORY_KEYS = ['tea', 'tableware', 'linen', 'desk', 'home'] as const;
export type CategoryKey = (typeof CATEGORY_KEYS)[number];

export interface DemoCategory {
  readonly key: CategoryKey;
  readonly category: CategoryCreate;
  readonly drawing: Drawing;
}

const category = (key: CategoryKey, name: Bilingual, description: Bilingual, drawing: Drawing): DemoCategory => ({
  key,
  category: {
    name: name[0],
    nameTranslated: translated(name),
    description: `<p>${description[0]}</p>`,
    descriptionTranslated: { en: `<p>${description[0]}</p>`, de: `<p>${description[1]}</p>` },
    seoTitle: `${name[0]} | Wrenfold`,
    seoTitleTranslated: { en: `${name[0]} | Wrenfold`, de: `${name[1]} | Wrenfold` },
    customSlug: key,
    enabled: true,
    orderBy: (CATEGORY_KEYS.indexOf(key) + 1) * 10,
  },
  drawing,
});

export const demoCategories: readonly DemoCategory[] = [
  category(
    'tea',
    ['Tea', 'Tee'],
    [
      'Six blends we drink ourselves, packed in Hamburg in small tins. Everything you need to brew them well is here too.',
      'Sechs Mischungen, die wir selbst trinken, in Hamburg in kleine Dosen gepackt. Und alles, was man zum Aufgießen braucht.',
    ],
    { family: 'tin', colour: '#2f5d62', accent: '#f2e3c6', ground: GROUNDS.sage, motif: 'wave' },
  ),
  category(
    'tableware',
    ['Tableware', 'Geschirr'],
    [
      'Stoneware for every day, thrown and glazed by the Otterby pottery. It may go in the dishwasher and ought to.',
      'Steinzeug für jeden Tag, gedreht und glasiert in der Töpferei Otterby. Es darf in die Spülmaschine und soll es auch.',
    ],
    { family: 'teapot', colour: '#a9b8a0', accent: '#5f6f58', ground: GROUNDS.sand },
  ),
  category(
    'linen',
    ['Linen', 'Leinen'],
    [
      'Washed linen and wool that get softer each year. Cut and sewn by Voss in small runs.',
      'Gewaschenes Leinen und Wolle, die mit jedem Jahr weicher werden. Bei Voss in kleinen Auflagen zugeschnitten und genäht.',
    ],
    { family: 'throwBlanket', colour: '#c9805c', accent: '#f2e3c6', ground: GROUNDS.rose, pattern: 'check' },
  ),
  category(
    'desk',
    ['Desk & paper', 'Schreibtisch & Papier'],
    [
      'Paper that takes ink without fuss, and tools that stay on the desk because they belong there.',
      'Papier, das Tinte gelassen annimmt, und Werkzeug, das auf dem Tisch liegen bleiben darf.',
    ],
    { family: 'notebook', colour: '#34495e', accent: '#d9a45f', ground: GROUNDS.mist, motif: 'wren' },
  ),
  category(
    'home',
    ['Light & home', 'Licht & Wohnen'],
    [
      'Lamps, candles and vases for the hours after work. Quiet shapes, warm light.',
      'Lampen, Kerzen und Vasen für die Stunden nach der Arbeit. Ruhige Formen, warmes Licht.',
    ],
    { family: 'lamp', colour: '#8c5a3c', accent: '#f2e3c6', ground: GROUNDS.straw },
  ),
];

/** The picture of a category as SVG text. */
export const categoryImage = (of: DemoCategory): string => drawSvg(of.drawing);
