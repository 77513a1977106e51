import { expect, it } from 'vitest';
import { orderFeed } from './app.ts';
import { settingsSchema } from './settings.ts';

it('is enabled in a store that has set nothing', () => {
  expect(settingsSchema.parse({})).toEqual({ enabled: true });
});

it('asks for the scope that its page in the admin needs', () => {
  expect(orderFeed.scopes).toContain('add_to_cp');
});
