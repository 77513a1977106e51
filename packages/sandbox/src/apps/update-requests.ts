import type { AppSettings, UpdateRequest } from '@ecwid-kit/types/control';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ApiError, notFound } from '../rest/api-error.ts';
import type { Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import { findApp } from './app-repository.ts';
import type { App } from './app.ts';
import { registerApp } from './register-app.ts';

export interface NewUpdateRequest {
  readonly app: App;
  readonly storeId: number;
  /** Empty for whoever runs the sandbox. */
  readonly userId: string;
  readonly settings: AppSettings;
  readonly message: string;
}

/** Numbers of requests are common to all stores. */
const ALL_STORES = 0;

/** Notes what a developer asks for. Returns the request's number. */
export async function addUpdateRequest(tx: WriteTransaction, request: NewUpdateRequest): Promise<number> {
  const id = await nextId(tx.db, ALL_STORES, 'update_request');
  await tx.db
    .insertInto('update_request')
    .values({
      id,
      client_id: request.app.clientId,
      store_id: request.storeId,
      user_id: request.userId,
      settings: JSON.stringify(request.settings),
      message: request.message,
      status: 'pending',
      created: tx.nowSeconds,
      decided: 0,
    })
    .execute();
  return id;
}

/** Grants or declines a request. Granting changes the app's settings; living tokens keep their scopes. */
export async function decideUpdateRequest(
  platform: Platform,
  tx: WriteTransaction,
  requestId: number,
  status: 'approved' | 'declined',
): Promise<UpdateRequest> {
  const request = await findUpdateRequest(tx.db, requestId);
  if (!request) throw notFound(`There is no request ${requestId}`);
  if (request.status !== 'pending') {
    throw new ApiError({ status: 409, message: `The request is ${request.status} already` });
  }
  if (status === 'approved') {
    const app = await findApp(tx.db, request.clientId);
    if (!app) throw notFound(`There is no app ${request.clientId}`);
    await registerApp(platform, tx, { ...app, settings: request.settings });
  }
  const decided = tx.nowSeconds;
  await tx.db.updateTable('update_request').set({ status, decided }).where('id', '=', requestId).execute();
  return { ...request, status, decided: decided * 1000 };
}

export interface RequestFilter {
  readonly clientId?: string;
  readonly status?: UpdateRequest['status'] | undefined;
}

/** Requests, newest first. */
export async function listUpdateRequests(db: Db, { clientId, status }: RequestFilter): Promise<UpdateRequest[]> {
  let query = requests(db);
  if (clientId !== undefined) query = query.where('update_request.client_id', '=', clientId);
  if (status !== undefined) query = query.where('update_request.status', '=', status);
  return (await query.orderBy('update_request.id', 'desc').execute()).map(toRequest);
}

export async function findUpdateRequest(db: Db, id: number): Promise<UpdateRequest | undefined> {
  const row = await requests(db).where('update_request.id', '=', id).executeTakeFirst();
  return row && toRequest(row);
}

function requests(db: Db) {
  return db
    .selectFrom('update_request')
    .innerJoin('app', 'app.client_id', 'update_request.client_id')
    .leftJoin('user_profile', 'user_profile.id', 'update_request.user_id')
    .selectAll('update_request')
    .select(['app.name', 'user_profile.email']);
}

type RequestRow = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>;

function toRequest(row: RequestRow): UpdateRequest {
  return {
    id: row.id,
    clientId: row.client_id,
    storeId: row.store_id,
    appName: row.name,
    askedBy: row.email ?? 'Operator',
    message: row.message,
    settings: JSON.parse(row.settings) as AppSettings, // checked before it was written
    status: row.status,
    created: row.created * 1000,
    ...(row.decided > 0 && { decided: row.decided * 1000 }),
  };
}
