import { createSandbox, type Sandbox, type SandboxOptions } from '@ecwid-kit/sandbox';
import { SCOPES, type Scope } from '@ecwid-kit/types';
import { onTestFinished } from 'vitest';
import type { Clock } from '../src/clock.ts';
import { createClient, type ClientOptions, type EcwidClient } from '../src/index.ts';

const ALL_SCOPES = Object.keys(SCOPES) as Scope[]; // the table's keys are the type
export const NOON = Date.UTC(2026, 0, 31, 12);

interface Setting extends SandboxOptions {
  readonly scopes?: readonly Scope[];
  readonly client?: Partial<ClientOptions>;
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly client: EcwidClient;
  readonly token: string;
  readonly options: ClientOptions;
  /** The statuses of all answers so far. */
  readonly statuses: number[];
}

/** A sandbox with one store, in which one app is installed, and that app's client. Both live in the same time. */
export async function openStore({ scopes = ALL_SCOPES, client, ...sandboxOptions }: Setting = {}): Promise<Scene> {
  const sandbox = await createSandbox({ seed: 1, clock: { frozenAtMs: NOON }, ...sandboxOptions });
  onTestFinished(() => sandbox.close());
  const storeId = await sandbox.stores.create();
  await sandbox.apps.register({ clientId: 'tea-app', settings: { scopes } });
  const { secret: token } = await sandbox.apps.install(storeId, 'tea-app');
  const clock: Clock = {
    now: () => sandbox.clock.now(),
    after: (ms, run) => sandbox.clock.at(sandbox.clock.now() + ms, run),
  };
  const statuses: number[] = [];
  const options: ClientOptions = {
    storeId,
    token,
    baseUrl: `${sandbox.url}/api/v3`,
    fetch: (url, init) => sandbox.fetch(url, init),
    clock,
    hooks: { onResponse: ({ status }) => void statuses.push(status) },
    ...client,
  };
  return { sandbox, client: createClient(options), token, options, statuses };
}

/** Lets time pass until the promise settles. */
export async function whileTimePasses<T>({ clock }: Sandbox, work: Promise<T>): Promise<T> {
  const outcome = Promise.allSettled([work]);
  const tick = () => new Promise<undefined>((resolve) => setTimeout(resolve, 1, undefined));
  while ((await Promise.race([outcome, tick()])) === undefined) clock.advance(100);
  return work;
}
