import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceTree } from './trace-tree.ts';

const call = { id: 1, spanId: 'a', parentSpanId: 'outside', started: 10 };
const webhook = { id: 2, spanId: 'b', parentSpanId: 'a', started: 20 };
const answer = { id: 3, spanId: 'c', parentSpanId: 'b', started: 25 };
const other = { id: 4, spanId: 'd', parentSpanId: 'a', started: 15 };

describe('traceTree', () => {
  it('goes from cause to effect, the older effect first', () => {
    const shape = traceTree([answer, webhook, other, call]).map(({ exchange, depth }) => [exchange.id, depth]);

    expect(shape).toEqual([
      [1, 0],
      [4, 1],
      [2, 1],
      [3, 2],
    ]);
  });

  it('shows each exchange once, whatever caused what', () => {
    const span = fc.constantFrom('', 'a', 'b', 'c');
    const exchange = fc.record({ id: fc.nat(20), spanId: span, parentSpanId: span, started: fc.nat(5) });
    fc.assert(
      fc.property(fc.uniqueArray(exchange, { selector: ({ id }) => id }), (exchanges) => {
        const shown = traceTree(exchanges).map((node) => node.exchange.id);
        expect(shown.toSorted((a, b) => a - b)).toEqual(exchanges.map(({ id }) => id).toSorted((a, b) => a - b));
      }),
    );
  });
});
