import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

const css = await readFile(new URL('tokens.css', import.meta.url), 'utf8');

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const darkAt = css.indexOf('prefers-color-scheme: dark');
const light = colours(css.slice(0, darkAt));
const dark = { ...light, ...colours(css.slice(darkAt)) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['page', 'surface', 'sunken', 'hover'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['text', ground],
    ['text-muted', ground],
    ['accent', ground],
    ['danger-text', ground],
  ]),
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text-muted', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger-fill'],
  ['on-danger', 'danger-fill-hover'],
  ['warning-text', 'sunken'],
  ...['neutral', 'success', 'warning', 'danger'].map((tone): [string, string] => [`${tone}-text`, `${tone}-soft`]),
];
/** What is seen but not read: edges of controls, bars, the focus ring. */
const marks: [string, string][] = [
  'border-control',
  'focus',
  'neutral-mark',
  'success-mark',
  'warning-mark',
  'danger-mark',
].flatMap((mark) => ['page', 'surface'].map((ground): [string, string] => [mark, ground]));

describe.each([
  ['light', light],
  ['dark', dark],
])('tokens in %s', (_scheme, palette) => {
  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(palette[mark] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('defines every colour of the dark scheme in the light one', () => {
  expect(Object.keys(colours(css.slice(darkAt))).filter((name) => !(name in light))).toEqual([]);
});
