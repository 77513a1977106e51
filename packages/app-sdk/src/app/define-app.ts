import type * as z from 'zod';
import type { AppDefinition } from './app-definition.ts';

/** A defined app. Without arguments: any app, as hosts take them. */
export interface App<S extends z.ZodObject = z.ZodObject, V = unknown> extends Omit<AppDefinition<S, V>, 'settings'> {
  /** The schema of what the merchant sets, built on first use. */
  readonly settings: () => S;
}

const CLIENT_ID = /^[a-z0-9][a-z0-9-]{0,62}$/i;

/**
 * Defines an Ecwid app. Hosts mount its endpoints, the page's site draws a form for its settings, the CLI registers it.
 *
 * @throws TypeError when the client id cannot be part of an address, or a handler lacks the scope it is called for
 */
export function defineApp<S extends z.ZodObject, V = undefined>(definition: AppDefinition<S, V>): App<S, V> {
  const { settings, ...rest } = definition;
  if (!CLIENT_ID.test(definition.clientId)) {
    throw new TypeError(`The client id ${JSON.stringify(definition.clientId)} is not made of letters, digits and -`);
  }
  for (const problem of scopeProblems(definition)) throw new TypeError(`${definition.clientId}: ${problem}`);
  let built: S | undefined;
  return { ...rest, settings: () => (built ??= typeof settings === 'function' ? settings() : settings) };
}

function scopeProblems(definition: Pick<AppDefinition<z.ZodObject, never>, 'scopes'> & object): readonly string[] {
  const has = (name: string) => name in definition && definition[name as keyof typeof definition] !== undefined;
  const scopes = new Set<string>(definition.scopes);
  return NEEDED_SCOPES.filter(([handler, scope]) => has(handler) && !scopes.has(scope)).map(
    ([handler, scope]) => `${handler} is never asked without the scope ${scope}`,
  );
}

/** Without the scope, the platform does not use the endpoint. */
const NEEDED_SCOPES = [
  ['shipping', 'add_shipping_method'],
  ['discount', 'customize_cart_calculation'],
  ['payment', 'add_payment_method'],
  ['page', 'add_to_cp'],
  ['storefront', 'customize_storefront'],
] as const;
