import type { Scope } from '@ecwid-kit/types';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAdmin, type Admin, type Merchant } from '../testing/open-admin.ts';
import { tokenScopes } from './issue-tokens.ts';

const REDIRECT_URL = 'https://app.example/back';
const APPS: [string, string] = ['first-app', 'second-app'];
const SCOPES = ['read_catalog', 'read_orders', 'public_storefront'] as const satisfies readonly Scope[];

/** A token that was handed out, and what it could do then. */
interface Issued {
  readonly token: string;
  readonly storeId: number;
  readonly clientId: string;
  readonly scopes: readonly Scope[];
}

/** What we hold true of a store and an app. */
interface Pair {
  installed: boolean;
  /** The token that lives, if any. */
  living: string | undefined;
  /** Codes that can still be exchanged, with what the merchant agreed to. */
  codes: { readonly code: string; readonly scopes: readonly Scope[]; givenFor?: string }[];
}

interface Model {
  readonly pairs: Map<string, Pair>;
  /** What each app may ask for. */
  readonly asked: Map<string, readonly Scope[]>;
}

interface Real {
  readonly admin: Admin;
  readonly merchants: readonly Merchant[];
  readonly issued: Map<string, Issued>;
}

class Command implements fc.AsyncCommand<Model, Real> {
  readonly #store: number;
  readonly #clientId: string;
  readonly #name: string;
  readonly #run: (step: Step) => Promise<void>;

  constructor(store: number, clientId: string, name: string, run: (step: Step) => Promise<void>) {
    this.#store = store;
    this.#clientId = clientId;
    this.#name = name;
    this.#run = run;
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const merchant = real.merchants[this.#store];
    if (!merchant) throw new Error('no such store');
    const key = `${merchant.storeId} ${this.#clientId}`;
    const pair = model.pairs.get(key) ?? { installed: false, living: undefined, codes: [] };
    model.pairs.set(key, pair);
    await this.#run({ model, real, merchant, pair, clientId: this.#clientId });
    await checkLaws(model, real);
  }

  toString = () => `${this.#name}(${this.#store}, ${this.#clientId})`;
}

interface Step {
  readonly model: Model;
  readonly real: Real;
  readonly merchant: Merchant;
  readonly pair: Pair;
  readonly clientId: string;
}

/** At most one secret token lives in a store for an app; the dead stay dead; all keep their scopes and their store. */
async function checkLaws(model: Model, { admin, merchants, issued }: Real): Promise<void> {
  const { db, tokens } = admin.sandbox.platform;
  const living = [...model.pairs.values()].flatMap((pair) => pair.living ?? []);
  const rows = await db
    .selectFrom('token')
    .select('kind')
    .where('revoked', '=', 0)
    .where('kind', '=', 'secret')
    .execute();
  expect(rows).toHaveLength(living.length);
  for (const { token, storeId, clientId, scopes } of issued.values()) {
    const found = await tokens.find(token, storeId);
    if (!living.includes(token)) {
      expect(found).toBeUndefined();
      continue;
    }
    expect(found).toMatchObject({ storeId, clientId });
    expect([...(found?.scopes ?? [])]).toEqual(scopes);
    for (const { storeId: path } of merchants) {
      const response = await admin.sandbox.fetch(`/api/v3/${path}/application/token`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(path === storeId ? 200 : 403);
    }
  }
}

async function noteTokens({ real, merchant, pair, clientId }: Step, scopes: readonly Scope[]): Promise<void> {
  const tokens = await real.admin.sandbox.apps.tokens(merchant.storeId, clientId);
  pair.living = tokens?.secret;
  if (!tokens) return;
  expect(tokens.public !== undefined).toBe(scopes.includes('public_storefront'));
  real.issued.set(tokens.secret, { token: tokens.secret, storeId: merchant.storeId, clientId, scopes });
}

async function install(step: Step): Promise<void> {
  const { model, real, merchant, pair, clientId } = step;
  const scopes = tokenScopes(model.asked.get(clientId) ?? []);
  const before = pair.living;
  const { body } = await real.admin.call('POST', `/stores/${merchant.storeId}/installations`, {
    body: { clientId },
    token: merchant.token,
  });
  const code = new URL(body.redirectUrl).searchParams.get('code') ?? '';
  pair.installed = true;
  pair.codes.push({ code, scopes });
  await noteTokens(step, scopes);
  expect(pair.living).toBeDefined();
  expect(pair.living).not.toBe(before);
}

async function uninstall({ real, merchant, pair, clientId }: Step): Promise<void> {
  const { status } = await real.admin.call('DELETE', `/stores/${merchant.storeId}/installations/${clientId}`, {
    token: merchant.token,
  });
  expect(status).toBe(pair.installed ? 200 : 404);
  pair.installed = false;
  pair.living = undefined;
  for (const entry of pair.codes) entry.givenFor ??= 'uninstalled';
}

const exchange = (pick: number) => async (step: Step) => {
  const { real, pair, clientId } = step;
  const entry = pair.codes[pick % Math.max(1, pair.codes.length)];
  if (!entry) return;
  const response = await real.admin.sandbox.fetch('/api/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: clientId,
      client_secret: await real.admin.sandbox.apps.secret(clientId),
      code: entry.code,
      redirect_uri: REDIRECT_URL,
      grant_type: 'authorization_code',
    }),
  });
  if (entry.givenFor !== undefined) {
    expect(response.status).toBe(400);
    if (entry.givenFor === pair.living) pair.living = undefined;
    return;
  }
  expect(response.status).toBe(200);
  const body = (await response.json()) as { access_token: string; scope: string };
  expect(body.scope).toBe(entry.scopes.join(' '));
  await noteTokens(step, entry.scopes);
  expect(body.access_token).toBe(pair.living);
  entry.givenFor = body.access_token;
};

const askFor = (scopes: readonly Scope[]) => async (step: Step) => {
  step.model.asked.set(step.clientId, scopes);
  await step.real.admin.sandbox.apps.register({
    clientId: step.clientId,
    settings: { scopes, endpoints: { redirectUrl: REDIRECT_URL } },
  });
};

// fidelity: assumed, whether repeated OAuth gives the same token or another is not said; a new one replaces it, as
// after a reinstallation
// oxlint-disable-next-line vitest/expect-expect -- checkLaws and the commands expect
it('hands out one living secret token at most for a store and an app, whatever happens to the installation', async () => {
  // Mostly one store and one app, so that things happen to the same installation; the others must not notice.
  const mostly = <T>(usual: T, other: T) => fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, fc.constant(other));
  const at = fc.tuple(mostly(0, 1), mostly(...APPS));
  const commands = [
    at.map(([store, clientId]) => new Command(store, clientId, 'install', install)),
    at.map(([store, clientId]) => new Command(store, clientId, 'uninstall', uninstall)),
    fc.tuple(at, fc.nat(2)).map(([[store, id], pick]) => new Command(store, id, `exchange ${pick}`, exchange(pick))),
    fc
      .tuple(at, fc.subarray([...SCOPES]))
      .map(([[store, id], scopes]) => new Command(store, id, `askFor ${scopes.join(' ')}`, askFor(scopes))),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: '+1' }), async (steps) => {
      const admin = await openAdmin({ limits: { perMinute: Infinity } });
      const merchants = [await admin.signUp('Ana Diaz'), await admin.signUp('Bo Lind')];
      for (const clientId of APPS) {
        await admin.sandbox.apps.register({
          clientId,
          settings: { scopes: [], endpoints: { redirectUrl: REDIRECT_URL } },
        });
      }
      const model: Model = { pairs: new Map(), asked: new Map() };
      try {
        await fc.asyncModelRun(() => ({ model, real: { admin, merchants, issued: new Map() } }), steps);
      } finally {
        await admin.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
