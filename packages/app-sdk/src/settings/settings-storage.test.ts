import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeApp, testSettingsSchema } from '../testing/make-app.ts';
import { parseSettings, settingsEntries } from './settings-storage.ts';

const app = makeApp();
const defaults = { flat: 4, title: 'Post' };

it('gives the defaults where nothing was set', () => {
  expect(parseSettings(app, {})).toEqual(defaults);
});

it.each([
  ['is no JSON', 'dark'],
  ['is no object', '[1]'],
  ['is null', 'null'],
])('gives the defaults where the stored text %s', (_what, stored) => {
  expect(parseSettings(app, { settings: stored })).toEqual(defaults);
});

it('loses only the fields that no longer fit', () => {
  const settings = JSON.stringify({ flat: -1, title: 'Bike', gone: true });

  expect(parseSettings(app, { settings })).toEqual({ flat: 4, title: 'Bike' });
});

it('never fails, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (settings) => {
      expect(testSettingsSchema.safeParse(parseSettings(app, { settings })).success).toBe(true);
    }),
  );
});

it('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.string(), (flat, title) => {
      const settings = { flat: flat + 0, title };

      expect(parseSettings(app, settingsEntries(app, settings))).toEqual(settings);
    }),
  );
});

it('publishes what the app says, and nothing else', () => {
  const open = makeApp({ publicConfig: ({ title }) => ({ title }) });

  expect(settingsEntries(open, { flat: 9, title: 'Bike' })['public']).toBe('{"title":"Bike"}');
  expect(settingsEntries(app, defaults)).not.toHaveProperty('public');
});
