import type { ControlOperations, Session } from '@ecwid-kit/types/control';
import type { Platform } from '../platform/platform.ts';
import { ApiError } from '../rest/api-error.ts';
import { findDemoOwner } from '../users/demo-owner.ts';
import { startSession } from '../users/sessions.ts';
import { findUserByPassword } from '../users/sign-in.ts';
import { createUser, getUser, storesOf } from '../users/users.ts';
import { createOwnedStore } from '../users/owned-store.ts';
import type { ControlOptions } from './control-access.ts';
import type { ControlCall, ControlHandlers } from './control-call.ts';

type Groups = {
  sessions: ControlHandlers<ControlOperations['sessions']>;
  users: ControlHandlers<ControlOperations['users']>;
};

/** Answers signing in, out and up. */
export function createSessionHandlers({ development }: ControlOptions): Groups {
  return {
    sessions: {
      async create({ platform, body, write }) {
        const userId = await findUserByPassword(platform, body);
        // The same answer for an unknown e-mail and a wrong password: neither tells which accounts exist.
        if (!userId) throw new ApiError({ status: 401, message: 'The e-mail or the password is wrong' });
        return write((tx) => begin(platform, tx, userId));
      },

      async demo({ platform, write }) {
        if (!development) throw new ApiError({ status: 403, message: 'One-click sign-in is for development only' });
        const userId = await findDemoOwner(platform.db);
        if (!userId) throw new ApiError({ status: 404, message: 'This sandbox has no demo store' });
        return write((tx) => begin(platform, tx, userId));
      },

      async current({ platform, caller }) {
        if (caller.kind !== 'user') throw new ApiError({ status: 401, message: 'Sign in first' });
        const { expires } = await platform.db
          .selectFrom('session')
          .select('expires')
          .where('token_hash', '=', caller.sessionHash)
          .executeTakeFirstOrThrow();
        return describe(platform, caller.userId, expires);
      },

      async end({ caller, write }) {
        if (caller.kind !== 'user') return { success: true };
        await write((tx) => tx.db.deleteFrom('session').where('token_hash', '=', caller.sessionHash).execute());
        return { success: true };
      },
    },
    users: {
      register: ({ platform, body, write }) =>
        write(async (tx) => {
          const user = await createUser(platform, tx, body);
          await createOwnedStore(tx, user, body.storeName);
          return begin(platform, tx, user.id);
        }),
    },
  };
}

async function begin(platform: Platform, tx: Parameters<Parameters<ControlCall['write']>[0]>[0], userId: string) {
  const { token, expires } = await startSession(platform, tx, userId);
  return { token, ...(await describe({ db: tx.db }, userId, expires)) };
}

async function describe({ db }: Pick<Platform, 'db'>, userId: string, expires: number): Promise<Session> {
  return { user: await getUser(db, userId), stores: await storesOf(db, userId), expires: expires * 1000 };
}
