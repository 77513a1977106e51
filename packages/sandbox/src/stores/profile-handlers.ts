import type { Operations } from '@ecwid-kit/types';
import { inLanguage } from '../catalog/translations.ts';
import { isPublicCaller, type Handlers } from '../rest/call.ts';
import { publicProfile, visibleProfile } from './visible-profile.ts';
import { readWholeProfile, updateProfile } from './write-profile.ts';

/** Answers the store profile calls. */
export const storeProfileHandlers: Handlers<Operations['storeProfile']> = {
  async get(call) {
    const { profile, plan } = await readWholeProfile(call.platform.db, call.storeId);
    const visible = isPublicCaller(call) ? publicProfile(profile) : visibleProfile(profile, { ...call, plan });
    return inLanguage(visible, call.query.lang);
  },

  update: (call) =>
    call.write(async (tx) => {
      await updateProfile(tx, call.storeId, call.body);
      return { updateCount: 1 };
    }),
};
