import { darker, lighter, mix } from './colour.ts';
import type { Pattern } from './scene.ts';
import { circle, el, path, rect, stroke, times } from './shapes.ts';

/** Draws children only inside an outline. Ids are unique within one picture. */
const clipped = (id: string, d: string, children: string) =>
  el('clipPath', { id }, el('path', { d })) + el('g', { 'clip-path': `url(#${id})` }, children);

const veil = (x: number, width: number, colour: string, opacity: number) =>
  rect(x, 0, width, 1500, 0, colour).replace('/>', ` opacity="${opacity}"/>`);

/** A body with light from the left: decorated inside its outline, shaded from `shadeX` on. */
export function solid(id: string, d: string, colour: string, shadeX: number, inside = '', glintX?: number): string {
  const glint = glintX === undefined ? '' : veil(glintX, 34, '#ffffff', 0.28);
  return path(d, colour) + clipped(id, d, inside + veil(shadeX, 1500 - shadeX, '#2a1c14', 0.11) + glint);
}

/** A rectangle as an outline, for {@link solid}. */
export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = radius;
  return `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}z`;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The marks of a pattern over an area: draw them inside a {@link solid}. */
export function marks(pattern: Pattern, { x, y, width, height }: Area, colour: string, accent: string): string {
  const right = x + width;
  const bottom = y + height;
  switch (pattern) {
    case 'plain':
      return '';
    case 'stripes':
      return times(Math.ceil(height / 70), (i) => rect(x, y + 26 + i * 70, width, 20, 0, accent));
    case 'check':
      return (
        times(Math.ceil(width / 110), (i) => rect(x + 30 + i * 110, y, 42, height, 0, mix(colour, accent, 0.5))) +
        times(Math.ceil(height / 110), (i) =>
          rect(x, y + 30 + i * 110, width, 42, 0, mix(colour, accent, 0.7)).replace('/>', ' opacity=".6"/>'),
        )
      );
    case 'border':
      return rect(x, bottom - 120, width, 26, 0, accent) + rect(x, bottom - 78, width, 12, 0, accent);
    case 'dots':
      return dotted(x + 50, y + 50, right, bottom, 110, (cx, cy) => circle(cx, cy, 13, accent));
    case 'speckle':
      return times(Math.min(46, Math.round((width * height) / 8000)), (i) =>
        circle(x + ((i * 197) % width), y + ((i * 331 + i * i * 7) % height), 3.5 + (i % 3) * 1.8, darker(colour, 0.3)),
      );
  }
}

function dotted(
  x: number,
  y: number,
  right: number,
  bottom: number,
  step: number,
  draw: (x: number, y: number) => string,
) {
  const columns = Math.ceil((right - x) / step);
  return times(columns * Math.ceil((bottom - y) / (step * 0.8)), (i) => {
    const row = Math.floor(i / columns);
    return draw(x + (i % columns) * step + (row % 2) * (step / 2), y + row * step * 0.8);
  });
}

/** The opening of a round vessel seen a little from above. */
export const rim = (cx: number, cy: number, rx: number, ry: number, colour: string, inside: string) =>
  el('ellipse', { cx, cy, rx, ry, fill: lighter(colour, 0.22) }) +
  el('ellipse', { cx, cy: cy + ry * 0.14, rx: rx - 18, ry: ry - 9, fill: inside });

/** Three curls of steam. */
export const steam = (cx: number, y: number) =>
  times(3, (i) =>
    stroke(`M${cx - 70 + i * 70} ${y}c-34 -44 34 -74 0 -${i === 1 ? 150 : 118}`, '#ffffff', 15, { opacity: 0.75 }),
  );
