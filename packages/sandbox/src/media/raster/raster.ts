import type { Sharp, SharpOptions } from 'sharp';
import { SVG_TYPE } from '../image-type.ts';
import type { ImageMeasure } from '../media-file.ts';
import { borderInfoOf } from './border-info.ts';
import { mainColorsOf, type Pixels } from './main-colors.ts';

/** Enough to tell colours by, few enough to be looked at one by one. */
const SAMPLE_SIZE = 64;

const OPTIONS: SharpOptions = { failOn: 'none' };

/** Decodes a picture, upright. The library is loaded with the first one: most processes never need it. */
async function open(bytes: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, OPTIONS).autoOrient();
}

/** The size of a picture as it is shown, and the colour around it. Nothing of one that cannot be decoded. */
export async function measureRaster(bytes: Uint8Array): Promise<ImageMeasure> {
  try {
    const image = await open(bytes);
    const { autoOrient } = await image.metadata();
    return { width: autoOrient.width, height: autoOrient.height, borderInfo: borderInfoOf(await sample(image)) };
  } catch {
    return {}; // its first bytes promised a picture; what follows is none
  }
}

/** A picture made to fit a square, in its own format. `undefined` for one that cannot be decoded. */
export async function fitRaster(bytes: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  try {
    const image = await open(bytes);
    return await image.resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true }).toBuffer();
  } catch {
    return undefined; // shown as it is
  }
}

/** The colours that take most room, as `#rrggbb`. None of a picture that cannot be decoded. */
export async function mainColors(bytes: Uint8Array, count: number): Promise<string[]> {
  try {
    return mainColorsOf(await sample(await open(bytes)), count);
  } catch {
    return []; // nothing to see
  }
}

/** Whether sizes of a picture are made. An SVG is drawn at any size by whoever shows it. */
export function isRaster(contentType: string): boolean {
  return contentType.startsWith('image/') && contentType !== SVG_TYPE;
}

async function sample(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .clone()
    .resize({ width: SAMPLE_SIZE, height: SAMPLE_SIZE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}
