import { parseSettings, settingsEntries, type App } from '@ecwid-kit/app-sdk';
import { refusalOf } from '../opening/open-page.ts';
import type { Site } from '../server/site.ts';
import { enter } from '../session/enter.ts';
import type { Refusal } from '../words/en.ts';
import { isRecord } from './draft.ts';
import type { Problems } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

export type CheckedSettings =
  | { readonly status: 'invalid'; readonly problems: Problems }
  | { readonly status: 'valid'; readonly values: unknown; readonly entries: Readonly<Record<string, string>> };

/** Checks a form's values by the app's schema. `valid`: also what to write to app storage for them. */
export function checkSettings(app: App, values: unknown): CheckedSettings {
  const parsed = app.settings().safeParse(values);
  if (!parsed.success) return { status: 'invalid', problems: schemaProblems(parsed.error) };
  return { status: 'valid', values: parsed.data, entries: settingsEntries(app, parsed.data) };
}

export type SaveResult =
  | { readonly status: 'saved'; readonly values: unknown }
  | { readonly status: 'invalid'; readonly problems: Problems }
  | { readonly status: 'refused'; readonly reason: Refusal };

export interface SaveRequest {
  readonly clientId: unknown;
  readonly session: unknown;
  readonly values: unknown;
}

/** Saves what a merchant set into app storage of the store that the page was opened for. */
export async function saveSettings(site: Site, { clientId, session, values }: SaveRequest): Promise<SaveResult> {
  const entrance = await enter(site, clientId, session);
  if (entrance.status === 'refused') return entrance;
  const { app } = entrance.served;
  try {
    const stored = await entrance.api.appStorage.list();
    const storage = Object.fromEntries(stored.map(({ key, value }) => [key, value]));
    // Over what is stored: a form shows no field for a value it cannot draw.
    const checked = checkSettings(app, { ...parseSettings(app, storage), ...(isRecord(values) ? values : {}) });
    if (checked.status === 'invalid') return checked;
    for (const [key, value] of Object.entries(checked.entries)) await entrance.api.appStorage.add(key, value);
    return { status: 'saved', values: checked.values };
  } catch (error) {
    const { storeId } = entrance.session;
    site.logger('warn', 'save.failed', {
      app: app.clientId,
      storeId,
      error: error instanceof Error ? error.message : '',
    });
    return { status: 'refused', reason: refusalOf(error) };
  }
}
