import type { ImageMeasure } from './media-file.ts';

/** More than stands before the end of the root element's tag. */
const HEAD_BYTES = 8192;

/** The size that an SVG states, or that of its view box. */
export function svgSize(bytes: Uint8Array): Pick<ImageMeasure, 'width' | 'height'> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('utf8');
  const root = /<svg\b[^>]*>/.exec(head)?.[0] ?? '';
  const [, , boxWidth, boxHeight] =
    attributeOf(root, 'viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const width = pixelsOf(attributeOf(root, 'width')) ?? boxWidth;
  const height = pixelsOf(attributeOf(root, 'height')) ?? boxHeight;
  if (!width || !height || !Number.isFinite(width * height)) return {};
  return { width: Math.round(width), height: Math.round(height) };
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

/** Percentages and other units say nothing here. */
function pixelsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(\.\d+)?\s*(px)?\s*$/.test(text) ? Number.parseFloat(text) : undefined;
}
