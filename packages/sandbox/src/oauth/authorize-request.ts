import { parseScopes } from '@ecwid-kit/auth';
import { isScope, type Scope } from '@ecwid-kit/types';
import { findApp } from '../apps/app-repository.ts';
import type { App } from '../apps/app.ts';
import { tokenScopes } from '../apps/issue-tokens.ts';
import type { Db } from '../storage/database.ts';
import { isUnderRedirectUrl } from './redirect-uri.ts';

/** What an app asks a merchant for, checked. */
export interface AuthorizeRequest {
  readonly app: App;
  /** With `read_store_profile`, asked for or not. */
  readonly scopes: readonly Scope[];
  readonly redirectUri: string;
  readonly state: string | undefined;
}

export type AuthorizeReading =
  | { readonly status: 'valid'; readonly request: AuthorizeRequest }
  /** An error page, never a redirect: where to is just what may be wrong. */
  | { readonly status: 'invalid'; readonly clientId: string; readonly problem: string };

/** Reads the query of the consent dialog. */
export async function readAuthorizeRequest(db: Db, query: URLSearchParams): Promise<AuthorizeReading> {
  const clientId = query.get('client_id') ?? '';
  const invalid = (problem: string): AuthorizeReading => ({ status: 'invalid', clientId, problem });
  if (!clientId) return invalid('The parameter client_id is missing.');
  const app = await findApp(db, clientId);
  if (!app) return invalid(`There is no app “${clientId}”.`);

  const redirectUri = query.get('redirect_uri');
  const { redirectUrl } = app.settings.endpoints;
  if (!redirectUri) return invalid('The parameter redirect_uri is missing.');
  if (!redirectUrl) return invalid('The app’s settings name no redirectUrl, so there is nowhere to return to.');
  if (!isUnderRedirectUrl(redirectUrl, redirectUri)) {
    return invalid(`The redirect_uri “${redirectUri}” is not under the app’s return URL, “${redirectUrl}”.`);
  }
  if (query.get('response_type') !== 'code') return invalid('The parameter response_type must be “code”.');

  const asked = parseScopes(query.get('scope') ?? '');
  if (asked.length === 0) return invalid('The parameter scope is missing.');
  const scopes = asked.filter(isScope);
  const allowed = new Set<string>(tokenScopes(app.settings.scopes));
  const foreign = asked.filter((scope) => !allowed.has(scope));
  if (foreign.length > 0) return invalid(`The app may not ask for: ${foreign.join(', ')}.`);
  // Whether the platform sends the state back is not documented; without it no app could tell a forged redirect.
  const state = query.get('state') ?? undefined;
  return { status: 'valid', request: { app, scopes: tokenScopes(scopes), redirectUri, state } };
}
