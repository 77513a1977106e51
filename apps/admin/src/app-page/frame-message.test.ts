import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameHeight, frameMessage } from './frame-message.ts';

const frameWindow = { name: 'the frame' };
const expected = { frameWindow, clientId: 'parcel-rates' };
const ready = JSON.stringify({ ecwidAppNs: 'parcel-rates', method: 'ready', data: {} });

describe('frameMessage', () => {
  it('reads what the app’s own frame says', () => {
    expect(frameMessage({ data: ready, source: frameWindow }, expected)?.method).toBe('ready');
  });

  it('does not listen to other windows', () => {
    expect(frameMessage({ data: ready, source: { name: 'another' } }, expected)).toBeUndefined();
    expect(frameMessage({ data: ready, source: null }, { ...expected, frameWindow: null })).toBeUndefined();
  });

  it('does not take one app’s words for another’s', () => {
    const other = JSON.stringify({ ecwidAppNs: 'gift-wrap', method: 'ready', data: {} });

    expect(frameMessage({ data: other, source: frameWindow }, expected)).toBeUndefined();
  });

  it('takes text only, as the platform does', () => {
    expect(frameMessage({ data: JSON.parse(ready), source: frameWindow }, expected)).toBeUndefined();
  });

  it('never throws on what other frames post', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (data) => {
        expect(frameMessage({ data, source: frameWindow }, { ...expected, clientId: '\u0000none' })).toBeUndefined();
      }),
    );
  });
});

describe('frameHeight', () => {
  it.each([
    ['812px', 812],
    ['812', 812],
    ['812.5px', 812],
    ['9999999px', 20_000],
  ])('reads %s', (text, pixels) => {
    expect(frameHeight(text)).toBe(pixels);
  });

  it.each(['', '100%', 'calc(1px)', '-5px', '1e9px', '100vh'])('does not take %j', (text) => {
    expect(frameHeight(text)).toBeUndefined();
  });
});
