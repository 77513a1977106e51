'use server';

import * as z from 'zod';
import { prepareExport, readFeed, type ExportResult, type FeedRequest, type FeedResult } from './feed/read-feed.ts';
import { tryApp, type Trial } from './preview/try-app.ts';
import { theSite } from './server/the-site.ts';
import { findApp } from './server/site.ts';
import { renewSession } from './session/renew-session.ts';
import { describeApp, type AppDescription } from './settings/describe-app.ts';
import {
  checkSettings,
  saveSettings,
  type CheckedSettings,
  type SaveRequest,
  type SaveResult,
} from './settings/save-settings.ts';
import { localeOf } from './words/locale.ts';

// Each of these is a public address: whoever calls it may send anything.

export async function saveSettingsAction(request: SaveRequest): Promise<SaveResult> {
  return saveSettings(await theSite(), request);
}

export async function renewSessionAction(request: { clientId: string; session: string }): Promise<string | undefined> {
  return renewSession(await theSite(), request);
}

export async function readFeedAction(request: FeedRequest): Promise<FeedResult> {
  return readFeed(await theSite(), request);
}

export async function prepareExportAction(request: FeedRequest): Promise<ExportResult> {
  return prepareExport(await theSite(), request);
}

/** Needs no session: it tells of nothing but what it is sent. */
export async function tryAppAction(request: { clientId: string; values: unknown; sample: unknown }): Promise<Trial> {
  return tryApp(findApp(await theSite(), request.clientId)?.app, request.values, request.sample);
}

/** Needs no session: it tells of nothing but what it is sent. */
export async function checkSettingsAction(request: {
  clientId: string;
  values: unknown;
}): Promise<CheckedSettings | { status: 'refused'; reason: 'app_unknown' }> {
  const served = findApp(await theSite(), request.clientId);
  return served ? checkSettings(served.app, request.values) : { status: 'refused', reason: 'app_unknown' };
}

const describeRequestSchema = z.object({
  clientId: z.string(),
  lang: z.string().max(35),
  storage: z.record(z.string(), z.string()),
});

/** Needs no session: it tells of nothing but what it is sent, and how the app's form looks. */
export async function describeAppAction(
  request: z.infer<typeof describeRequestSchema>,
): Promise<AppDescription | undefined> {
  const { clientId, lang, storage } = describeRequestSchema.parse(request);
  const served = findApp(await theSite(), clientId);
  return served && describeApp(served.app, storage, localeOf(lang));
}
