import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const read = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now);

describe('retryAfterMs', () => {
  it('reads seconds', () => {
    expect(read({ 'retry-after': '7' })).toBe(7000);
  });

  it('reads an HTTP date', () => {
    expect(read({ 'retry-after': 'Sat, 31 Jan 2026 12:00:30 GMT' })).toBe(30_000);
  });

  it('measures a date against the answer’s own clock', () => {
    const headers = { 'retry-after': 'Sat, 31 Jan 2026 13:00:30 GMT', date: 'Sat, 31 Jan 2026 13:00:00 GMT' };

    expect(read(headers)).toBe(30_000);
  });

  it('takes a date that has passed for now', () => {
    expect(read({ 'retry-after': 'Sat, 31 Jan 2026 11:00:00 GMT' })).toBe(0);
  });

  it.each(['', 'soon', '-3'])('makes nothing of %j', (value) => {
    expect(read({ 'retry-after': value })).toBeUndefined();
  });

  it('is undefined without the header', () => {
    expect(read({})).toBeUndefined();
  });
});
