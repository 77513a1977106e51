import 'server-only';
import type { EcwidClient } from '@ecwid-kit/api-client';
import type { Session, StoreSummary } from '@ecwid-kit/types/control';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { controlClient, restClient, type ControlClient } from './clients.ts';
import { read } from './failures.ts';
import { readSessionToken } from './session-cookie.ts';

export interface UserContext {
  readonly session: Session;
  readonly control: ControlClient;
  readonly token: string;
}

export interface StoreContext extends UserContext {
  readonly storeId: number;
  readonly store: StoreSummary;
  readonly rest: EcwidClient;
}

/** Who is signed in. Sends anybody else to the sign-in page. Asked once per request. */
export const requireUser = cache(async (): Promise<UserContext> => {
  const token = await readSessionToken();
  if (!token) redirect('/sign-in');
  const control = controlClient(token);
  return { session: await read(control.sessions.current()), control, token };
});

/**
 * The store of the address, if the signed-in user has access to it; not found otherwise. Every page of a store and every
 * server action that touches one begins with this.
 */
export const requireStore = cache(async (storeIdText: string): Promise<StoreContext> => {
  const user = await requireUser();
  const storeId = /^\d{1,15}$/.test(storeIdText) ? Number(storeIdText) : undefined;
  const store = user.session.stores.find(({ id }) => id === storeId);
  if (storeId === undefined || !store) notFound();
  return { ...user, storeId, store, rest: restClient(storeId, user.token) };
});

/** A number out of an address, or the not-found page. */
export function requireId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) notFound();
  return Number(text);
}
