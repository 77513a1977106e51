import { describe, expect, it } from 'vitest';
import { bodyChanges } from './body-changes.ts';

const attempt = (number: number, responseBody: string, requestBody = '{"eventId":"e"}') => ({
  number,
  requestBody,
  responseBody,
});

describe('bodyChanges', () => {
  it('compares each attempt with the one before, and tells only what differs', () => {
    const changes = bodyChanges([attempt(1, 'busy'), attempt(2, 'busy'), attempt(3, '')]);

    expect(changes).toEqual([{ label: 'Answered in attempts 2 and 3', before: 'busy', after: '' }]);
  });

  it('sets JSON out, so that one changed field is one changed line', () => {
    const [change] = bodyChanges([attempt(1, '', '{"a":1,"b":2}'), attempt(2, '', '{"a":1,"b":3}')]);

    expect(change).toMatchObject({ label: 'Sent in attempts 1 and 2', after: '{\n  "a": 1,\n  "b": 3\n}' });
  });

  it('has nothing to compare the first attempt with', () => {
    expect(bodyChanges([attempt(1, 'busy')])).toEqual([]);
  });
});
