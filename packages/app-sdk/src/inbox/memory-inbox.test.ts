import { describe, it } from 'vitest';
import { inboxCases } from '../testing/inbox-cases.ts';
import { createMemoryInbox } from './memory-inbox.ts';

describe('the inbox in memory', () => {
  const battery = inboxCases(async () => ({ inbox: createMemoryInbox(), close: async () => {} }));
  // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- the cases assert, and bring their titles
  it.each(battery)('$name', ({ run }) => run());
});
