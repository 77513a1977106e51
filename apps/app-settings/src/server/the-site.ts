import 'server-only';
import { createJsonLogger } from '@ecwid-kit/app-sdk';
import config from '../../../../ecwid-kit.config.ts';
import { env } from '../env.ts';
import { openInstallations } from './open-installations.ts';
import type { Site } from './site.ts';

let opened: Promise<Site> | undefined;

/** The site that this process runs, opened at the first request. */
export async function theSite(): Promise<Site> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    opened = undefined; // the database may be there next time
    throw error;
  }
}

async function open(): Promise<Site> {
  const { apiBaseUrl, endpointServerUrl, operatorKey, clientSecretOf } = env();
  return {
    apps: config.apps,
    clientSecretOf,
    installations: await openInstallations(env()),
    apiBaseUrl,
    endpointServer: endpointServerUrl === undefined ? undefined : { url: endpointServerUrl, operatorKey },
    fetch: globalThis.fetch,
    now: Date.now,
    logger: createJsonLogger({ write: (line) => process.stdout.write(`${line}\n`) }),
  };
}
