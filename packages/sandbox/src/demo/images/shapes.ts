/** Attributes of an SVG element; numbers are written short. */
export type Attributes = Readonly<Record<string, string | number>>;

const write = (value: string | number) => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);

/** An SVG element, with its children if any. */
export function el(name: string, attributes: Attributes, children = ''): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${write(value)}"`)
    .join('');
  return children === '' ? `<${name}${text}/>` : `<${name}${text}>${children}</${name}>`;
}

export const path = (d: string, fill: string, more: Attributes = {}) => el('path', { d, fill, ...more });

export const stroke = (d: string, colour: string, width: number, more: Attributes = {}) =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const rect = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  el('rect', { x, y, width, height, ...(radius > 0 ? { rx: radius } : {}), fill });

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string) =>
  el('ellipse', { cx, cy, rx, ry, fill });

export const circle = (cx: number, cy: number, r: number, fill: string) => el('circle', { cx, cy, r, fill });

export const group = (transform: string, ...children: string[]) => el('g', { transform }, children.join(''));

/** Whole numbers from 0, for things that repeat. */
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A leaf on a point, turned by degrees. */
export const leaf = (x: number, y: number, length: number, turn: number, fill: string) => {
  const half = length * 0.3;
  return path(
    `M0 0C${half} ${-length * 0.25} ${half} ${-length * 0.7} 0 ${-length}C${-half} ${-length * 0.7} ${-half} ${-length * 0.25} 0 0Z`,
    fill,
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  );
};
