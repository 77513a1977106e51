import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScope } from '../scopes/scopes.ts';
import { EVENTS, normalizeEventType, type EventType } from './event-types.ts';

const types = Object.keys(EVENTS) as EventType[]; // Object.keys forgets the key type
const snake = (text: string) => text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

it('lists the 42 documented types and the three of size charts', () => {
  expect(types).toHaveLength(45);
});

it('gives every type a scope of the platform', () => {
  expect(types.filter((type) => !isScope(EVENTS[type].scope))).toEqual([]);
});

it('writes the entity of application events as text and all others as a number', () => {
  const withText = types.filter((type) => EVENTS[type].entityId === 'text');

  expect(withText).toEqual(types.filter((type) => type.startsWith('application.')));
});

describe('normalizeEventType', () => {
  it.each(types)('reads %s in both spellings', (type) => {
    expect(normalizeEventType(type)).toBe(type);
    expect(normalizeEventType(snake(type))).toBe(type);
  });

  it('reads a family in camel case', () => {
    expect(normalizeEventType('unfinishedOrder.created')).toBe('unfinished_order.created');
  });

  it('finds nothing in other texts', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!types.includes(text as EventType)); // the point is that it may be none
        expect(normalizeEventType(text)).toBeUndefined();
      }),
    );
    expect(normalizeEventType('order.created.twice')).toBeUndefined();
    expect(normalizeEventType('constructor')).toBeUndefined();
  });
});
