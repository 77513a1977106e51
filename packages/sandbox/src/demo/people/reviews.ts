import type { ReviewStatus } from '@ecwid-kit/types';

/** What somebody said of a product. */
export interface DemoReview {
  readonly product: string;
  readonly rating: number;
  readonly review: string;
  readonly daysAgo: number;
  /** By key: it came from their order. Who has none here bought before the shop kept its orders here. */
  readonly customer?: string;
  readonly name?: string;
  readonly city?: string;
  readonly country?: string;
  /** The shop has read it and shows it, unless said otherwise. */
  readonly status?: ReviewStatus;
}

type Person = readonly [name: string, city: string, country: string];

const by = ([name, city, country]: Person) => ({ name, city, country });

const JONAS = by(['Jonas Ek', 'Uppsala', 'Sweden']);
const HANNE = by(['Hanne Brouwer', 'Utrecht', 'Netherlands']);
const PETRA = by(['Petra Novotná', 'Brno', 'Czechia']);
const WILL = by(['Will Ashdown', 'Leeds', 'United Kingdom']);
const SOFIA = by(['Sofia Marques', 'Porto', 'Portugal']);
const KATRIN = by(['Katrin Vogel', 'Leipzig', 'Germany']);
const MILES = by(['Miles Turner', 'Chicago', 'United States']);
const AINO = by(['Aino Laine', 'Tampere', 'Finland']);

/** Oldest first. */
export const demoReviews: readonly DemoReview[] = [
  {
    ...JONAS,
    product: 'harbour-breakfast',
    rating: 5,
    daysAgo: 86,
    review: 'My morning tea for two years now. Strong, and still kind with milk.',
  },
  {
    ...KATRIN,
    product: 'kalm-mug',
    rating: 5,
    daysAgo: 84,
    review: 'Liegt gut in der Hand und hält die Wärme. Der Henkel passt auch für große Finger.',
  },
  {
    ...WILL,
    product: 'heron-pen',
    rating: 4,
    daysAgo: 81,
    review: 'Writes wet and smooth. The cap needs a firm click, otherwise it dries overnight.',
  },
  {
    ...HANNE,
    product: 'wool-throw',
    rating: 5,
    daysAgo: 79,
    review: 'Heavier than I expected, in the best way. No itching at all.',
  },
  {
    ...PETRA,
    product: 'linen-napkins',
    rating: 4,
    daysAgo: 77,
    review: 'They get softer with every wash. Two of the hems were not quite straight.',
  },
  {
    ...MILES,
    product: 'daybook',
    rating: 5,
    daysAgo: 74,
    review: 'Lies flat from the first page. Fountain pen ink does not bleed through.',
  },
  {
    ...SOFIA,
    product: 'rain-candle',
    rating: 3,
    daysAgo: 71,
    review: 'Lovely jar, but the scent hardly fills our living room. Better in the bathroom.',
  },
  {
    ...AINO,
    product: 'smokehouse',
    rating: 2,
    daysAgo: 69,
    review: 'Far too smoky for me. My father drinks it with pleasure.',
  },
  { ...KATRIN, product: 'stalk-lamp', rating: 5, daysAgo: 66, review: 'Macht genau dort Licht, wo das Buch ist.' },
  {
    ...JONAS,
    product: 'walnut-tray',
    rating: 5,
    daysAgo: 63,
    review: 'Beautiful grain, and my pens have stopped rolling off the desk.',
  },
  {
    ...HANNE,
    product: 'night-ferry',
    rating: 5,
    daysAgo: 60,
    review: 'Finally an evening tea that does not taste of hay.',
  },
  {
    ...WILL,
    product: 'oven-mitt',
    rating: 4,
    daysAgo: 57,
    review: 'Thick enough for cast iron. Could be a little longer at the wrist.',
  },
  {
    customer: 'marte',
    product: 'otter-teapot',
    rating: 5,
    daysAgo: 52,
    review: 'Gießt ohne zu tropfen, und das Sieb lässt sich leicht reinigen.',
  },
  {
    customer: 'marte',
    product: 'harbour-breakfast',
    rating: 4,
    daysAgo: 52,
    review: 'Kräftig. Drei Minuten sind wirklich genug.',
  },
  {
    ...SOFIA,
    product: 'dune-bowl',
    rating: 5,
    daysAgo: 50,
    review: 'Every bowl is a little different. We eat everything out of them now.',
  },
  {
    customer: 'cafe-anker',
    product: 'kalm-mug',
    rating: 5,
    daysAgo: 44,
    review:
      'Seit sechs Wochen im Café im Einsatz, dreimal am Tag in der Spülmaschine: kein Sprung, keine matte Stelle.',
  },
  {
    customer: 'cafe-anker',
    product: 'harbour-breakfast',
    rating: 5,
    daysAgo: 44,
    review: 'Unsere Gäste fragen nach dem Namen.',
  },
  {
    customer: 'imogen',
    product: 'heron-pen',
    rating: 5,
    daysAgo: 38,
    review: 'The F nib is a true fine. I have written forty pages and my hand does not ache.',
  },
  {
    customer: 'imogen',
    product: 'bottled-ink',
    rating: 4,
    daysAgo: 38,
    review: 'North Sea is greyer than in the picture, which I came to like.',
  },
  {
    ...PETRA,
    product: 'quarter-clock',
    rating: 3,
    daysAgo: 36,
    review: 'Pretty, and it keeps time, but you can hear it tick in a quiet bedroom.',
  },
  {
    customer: 'lucie',
    product: 'linen-napkins',
    rating: 5,
    daysAgo: 27,
    review: 'La couleur sauge est magnifique, et le lin tombe très bien.',
  },
  {
    customer: 'lucie',
    product: 'table-runner',
    rating: 4,
    daysAgo: 27,
    review: 'Belle matière. Les franges s’emmêlent un peu au lavage.',
  },
  {
    ...AINO,
    product: 'bread-bag',
    rating: 5,
    daysAgo: 22,
    review: 'Keeps rye bread good for five days. The drawstring is sturdy.',
  },
  {
    customer: 'studio-vier',
    product: 'daybook',
    rating: 5,
    daysAgo: 18,
    review: 'Das ganze Studio schreibt hinein. Gepunktet ist für Skizzen ideal.',
  },
  {
    customer: 'studio-vier',
    product: 'pencil-six',
    rating: 4,
    daysAgo: 18,
    review: 'Guter Strich, angenehmer Geruch nach Zeder.',
  },
  {
    customer: 'marte',
    product: 'six-small-tins',
    rating: 5,
    daysAgo: 13,
    review: 'Das Geschenk kam schön verpackt in Husum an. Ole hat schon drei Dosen leer.',
  },
  {
    ...MILES,
    product: 'salt-cellar',
    rating: 4,
    daysAgo: 9,
    review: 'The lid fits snugly. I would take a second one for pepper if there were one.',
  },
  {
    customer: 'lucie',
    product: 'bud-vase',
    rating: 2,
    daysAgo: 6,
    review: 'Un des trois vases est arrivé ébréché. Remboursé tout de suite, mais dommage.',
    status: 'moderated',
  },
  {
    customer: 'lucie',
    product: 'rain-candle',
    rating: 5,
    daysAgo: 6,
    review: 'La figue, enfin sans sucre ! Elle brûle droit jusqu’au fond.',
    status: 'moderated',
  },
  {
    ...WILL,
    product: 'otter-teapot',
    rating: 4,
    daysAgo: 3,
    review: 'Pours well, and is smaller than I thought: two mugs and no more.',
    status: 'moderated',
  },
  {
    ...HANNE,
    product: 'matcha-set',
    rating: 1,
    daysAgo: 1,
    review: 'The whisk lost three bristles in its first week. I have written to you twice.',
    status: 'moderated',
  },
];
