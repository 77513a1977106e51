import { raw } from 'hono/html';
import { FilterXSS } from 'xss';

const HEADING = { h2: [], h3: [], h4: [], h5: [], h6: [] };
const TEXT = { p: [], br: [], hr: [], div: [], span: [], b: [], strong: [], i: [], em: [], u: [], s: [], small: [] };
const MORE = {
  sub: [],
  sup: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: [],
  code: [],
  pre: [],
  dl: [],
  dt: [],
  dd: [],
};
const TABLE = {
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

const filter = new FilterXSS({
  whiteList: {
    ...HEADING,
    ...TEXT,
    ...MORE,
    ...TABLE,
    a: ['href', 'title', 'target'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
  },
  stripIgnoreTag: true,
  stripIgnoreTagBody: ['script', 'style', 'iframe', 'object', 'noscript', 'template'],
  // The page has its own first heading.
  onTag: (tag, text) => (tag === 'h1' ? text.replace(/h1/i, 'h2') : undefined),
});

/** HTML of the merchant's, without anything that runs or reaches out of its place. */
export function merchantHtml(text: string | undefined) {
  return raw(filter.process(text ?? ''));
}

/** The words of the merchant's HTML, cut to a length. */
export function plainText(text: string | undefined, maxLength: number): string {
  const words = filter
    .process(text ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length <= maxLength ? words : `${words.slice(0, maxLength - 1).trimEnd()}…`;
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
