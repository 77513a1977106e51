import { describe, expect, it } from 'vitest';
import { encodeBody, isOneShot } from './encode-body.ts';

describe('encodeBody', () => {
  it('writes JSON with its charset', () => {
    expect(encodeBody({ name: 'Čaj' }, 'json')).toEqual({
      content: '{"name":"Čaj"}',
      contentType: 'application/json;charset=utf-8',
    });
  });

  it('sends text raw', () => {
    expect(encodeBody('{"banner":"on"}', 'text')?.content).toBe('{"banner":"on"}');
  });

  it('refuses to send something else as text', () => {
    expect(() => encodeBody({ banner: 'on' }, 'text')).toThrow(TypeError);
  });

  it.each([
    [new Blob(['x'], { type: 'image/png' }), 'image/png'],
    [new Blob(['x']), 'application/octet-stream'],
    [new Uint8Array([1]), 'application/octet-stream'],
  ])('labels %o as %s', (content, contentType) => {
    expect(encodeBody(content, 'binary')).toEqual({ content, contentType });
  });

  it('writes what stands for the bytes as JSON', () => {
    const reference = { externalUrl: 'https://files.example/tin.gif' };

    expect(encodeBody(reference, 'binary')).toEqual(encodeBody(reference, 'json'));
  });

  it('has nothing to send for an upload by address', () => {
    expect(encodeBody(undefined, 'binary')).toBeUndefined();
  });

  it('knows that a stream can be sent once only', () => {
    expect(isOneShot(encodeBody(new ReadableStream(), 'binary'))).toBe(true);
    expect(isOneShot(encodeBody(new Uint8Array(), 'binary'))).toBe(false);
  });
});
