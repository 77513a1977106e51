import * as z from 'zod';
import type { App } from '../app/define-app.ts';

/**
 * The key of app storage that holds what the merchant set, as one JSON object: read and written at once, so that a
 * request never sees half of a change, and a field can be renamed by the schema alone.
 */
export const SETTINGS_KEY = 'settings';

/** The key that anybody on the storefront may read. */
export const PUBLIC_CONFIG_KEY = 'public';

/**
 * Reads the settings out of app storage, as `merchantAppSettings` or `GET /storage` gives it. Never fails: what is
 * missing or no longer fits the schema becomes its default, field by field.
 */
export function parseSettings<S extends z.ZodObject>(
  app: Pick<App<S>, 'settings'>,
  storage: Readonly<Record<string, string>>,
): z.output<S> {
  const schema = app.settings();
  const stored = readObject(storage[SETTINGS_KEY]);
  const whole = schema.safeParse(stored);
  if (whole.success) return whole.data;
  const fitting = Object.entries(stored).filter(([name, value]) => {
    const field: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    return field !== undefined && z.safeParse(field, value).success;
  });
  const parts = schema.safeParse(Object.fromEntries(fitting));
  return parts.success ? parts.data : schema.parse({});
}

/** What to write to app storage for these settings, by key. Every value is text. */
export function settingsEntries<S extends z.ZodObject>(
  app: Pick<App<S>, 'settings' | 'publicConfig'>,
  settings: z.output<S>,
): Readonly<Record<string, string>> {
  return {
    [SETTINGS_KEY]: JSON.stringify(z.encode(app.settings(), settings)),
    ...(app.publicConfig && { [PUBLIC_CONFIG_KEY]: JSON.stringify(app.publicConfig(settings)) }),
  };
}

function readObject(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Somebody wrote other text there: the defaults stand in, and saving mends it.
  }
  return {};
}
