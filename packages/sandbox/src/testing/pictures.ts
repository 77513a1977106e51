import sharp from 'sharp';

interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  /** `#rrggbb` */
  readonly background?: string;
  readonly format?: 'png' | 'jpeg' | 'gif' | 'webp';
}

/** The bytes of a real picture in one colour. */
export async function makePicture(options: PictureOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { width = 4, height = 4, background = '#336699', format = 'png' } = options;
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
  return new Uint8Array(bytes);
}
