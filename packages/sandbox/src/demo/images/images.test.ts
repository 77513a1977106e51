import { describe, expect, it } from 'vitest';
import { categoryImage, demoCategories, demoProducts, drawLogo, productImage, variationImages } from '../index.ts';

const MAX_BYTES = 6 * 1024;

const pictures = new Map<string, string>([
  ...demoProducts.map((demo) => [`product ${demo.key}`, productImage(demo)] as const),
  ...demoProducts.flatMap((demo) => [...variationImages(demo)].map(([sku, svg]) => [`variation ${sku}`, svg] as const)),
  ...demoCategories.map((category) => [`category ${category.key}`, categoryImage(category)] as const),
  ['logo', drawLogo()],
]);

/** Why a text is no well-formed XML of elements and attributes alone; nothing when it is. */
function flaw(svg: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  for (const tag of svg.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z-]*="[^"<&]*")*)(\/?)>/gu)) {
    if (tag.index !== at) return `stray text before ${tag[0]}`;
    at += tag[0].length;
    const [, closing, element, attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/ ([a-zA-Z-]+)=/gu)].map(([, name]) => name);
    if (new Set(names).size !== names.length) return `attribute twice in ${tag[0]}`;
    if (closing === '/') {
      if (open.pop() !== element) return `unexpected ${tag[0]}`;
    } else if (empty !== '/') open.push(element ?? '');
  }
  if (at !== svg.length) return 'text after the last element';
  return open.length === 0 ? undefined : `${open.join()} left open`;
}

describe('the pictures', () => {
  it('are well-formed SVG without numbers that are none', () => {
    const flawed = [...pictures].filter(([, svg]) => flaw(svg) !== undefined || /NaN|undefined|Infinity/u.test(svg));
    expect(flawed.map(([of, svg]) => [of, flaw(svg)])).toEqual([]);
  });

  it('stay under six kilobytes each', () => {
    expect([...pictures].filter(([, svg]) => svg.length > MAX_BYTES).map(([of]) => of)).toEqual([]);
  });

  it('fetch nothing and run nothing', () => {
    const reaching = [...pictures].filter(([, svg]) =>
      /http|href|script|<text|\bon[a-z]+=/u.test(svg.replace('http://www.w3.org/2000/svg', '')),
    );
    expect(reaching.map(([of]) => of)).toEqual([]);
  });

  it('use each id once, and only ids that exist', () => {
    const broken = [...pictures].filter(([, svg]) => {
      const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      const used = [...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id);
      return new Set(ids).size !== ids.length || used.some((id) => !ids.includes(id));
    });
    expect(broken.map(([of]) => of)).toEqual([]);
  });

  it('are the same every time', () => {
    for (const demo of demoProducts) expect(productImage(demo)).toBe(pictures.get(`product ${demo.key}`));
  });

  it('differ from product to product and from colour to colour', () => {
    const ofProducts = demoProducts.map(productImage);
    expect(new Set(ofProducts).size).toBe(ofProducts.length);
    const alike = demoProducts.filter((demo) => {
      const swatches = demo.product.options?.find(({ type }) => type === 'SWATCHES')?.choices?.length ?? 0;
      return new Set(variationImages(demo).values()).size !== swatches;
    });
    expect(alike.map(({ key }) => key)).toEqual([]);
  });
});
