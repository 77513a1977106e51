import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { imageTypeOf } from './image-type.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

// The signatures are those of the formats' own specifications.
it.each([
  ['image/png', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'],
  ['image/jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
  ['image/jpeg', '\xff\xd8\xff\xe1\x00\x10Exif'],
  ['image/gif', 'GIF87a\x01\x00'],
  ['image/gif', 'GIF89a\x01\x00'],
  ['image/webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['image/svg+xml', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg>\n<svg>'],
])('knows %s', (type, head) => {
  expect(imageTypeOf(latin1(head))).toBe(type);
});

it.each([
  ['nothing', ''],
  ['a text', 'hello'],
  ['a page that holds an SVG', '<!DOCTYPE html><html><svg></svg></html>'],
  ['a sound in the same container as WebP', 'RIFF\x24\x00\x00\x00WAVEfmt '],
  ['half a signature', '\x89PNG'],
  ['an element that only begins like one', '<svgs>'],
  ['a comment without an end', '<!-- <svg>'],
])('does not take %s for a picture', (_, head) => {
  expect(imageTypeOf(latin1(head))).toBeUndefined();
});

it('does not mind what follows the signature, or where in a larger buffer the bytes are', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (before, after) => {
      const whole = Uint8Array.from([...before, ...latin1('GIF89a'), ...after]);

      expect(imageTypeOf(whole.subarray(before.length))).toBe('image/gif');
    }),
  );
});
