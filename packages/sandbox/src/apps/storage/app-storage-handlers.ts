import { PUBLIC_STORAGE_KEY, type Operations } from '@ecwid-kit/types';
import { apiError, notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { deleteStored, findStored, listStorage, putStored, type StorageOwner } from './app-storage-repository.ts';

/** 1 MB and 256 KB, read as powers of two: the reference does not say which it means. */
const MAX_VALUE_BYTES = 1024 * 1024;
const MAX_PUBLIC_VALUE_BYTES = 256 * 1024;

/** Answers the calls for an app's own storage. */
export const appStorageHandlers: Handlers<Operations['appStorage']> = {
  list: (call) => listStorage(call.platform.db, ownerOf(call)),

  async get(call) {
    const { key } = call.params;
    const value = await findStored(call.platform.db, ownerOf(call), key);
    if (value === undefined) throw keyNotFound();
    return { key, value };
  },

  add: (call) => write(call, call.params.key, call.body),

  update: (call) => write(call, call.params.key, call.body),

  delete: (call) =>
    call.write(async (tx) => {
      const { key } = call.params;
      const owner = ownerOf(call);
      if (!(await deleteStored(tx.db, owner, key))) throw keyNotFound();
      tx.emit(storageChanged(owner, key));
      return { deleteCount: 1, success: true };
    }),
};

type StorageCall = Pick<Call, 'caller' | 'storeId' | 'write'>;

/** Both writes create or replace. A write that changes nothing tells nobody, or apps would wake themselves for ever. */
async function write(call: StorageCall, key: string, value: string) {
  checkSize(key, value);
  return call.write(async (tx) => {
    const owner = ownerOf(call);
    if ((await findStored(tx.db, owner, key)) !== value) {
      await putStored(tx.db, owner, key, value);
      tx.emit(storageChanged(owner, key));
    }
    // Official sources disagree on which of the two it is.
    return { updateCount: 1, success: true };
  });
}

function ownerOf({ caller, storeId }: Pick<Call, 'caller' | 'storeId'>): StorageOwner {
  if (caller?.clientId) return { storeId, clientId: caller.clientId };
  throw apiError('INVALID_API_TOKEN', 'Only an app has a storage', 'Call with a token of an app, not as a user.');
}

function checkSize(key: string, value: string): void {
  const limit = key === PUBLIC_STORAGE_KEY ? MAX_PUBLIC_VALUE_BYTES : MAX_VALUE_BYTES;
  const bytes = Buffer.byteLength(value);
  if (bytes > limit) {
    throw wrongParameter('The value is too large', `${bytes} bytes under "${key}"; at most ${limit} fit.`);
  }
}

function storageChanged({ storeId, clientId }: StorageOwner, key: string) {
  const type = 'application.storageChanged' as const;
  return { storeId, type, entityId: String(storeId), data: { key }, onlyClientId: clientId };
}

function keyNotFound() {
  return notFound('Key not found');
}
