import { STAFF_SCOPES, type Operations, type StaffScope } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { removeStaff, updateStaff } from './change-staff.ts';
import { cancelInvitation, inviteStaff, resendInvitation } from './invite-staff.ts';
import { getStaff, listStaff } from './staff-repository.ts';

/** Answers the staff account calls. */
export const staffHandlers: Handlers<Operations['staff']> = {
  async search({ platform, storeId }) {
    return { staffList: await listStaff(platform.db, storeId) };
  },

  async get({ platform, storeId, params }) {
    const { email, staffScopes } = await getStaff(platform.db, storeId, params.staffAccountId);
    return { email, staffScopes };
  },

  create: (call) =>
    call.write(async (tx) => {
      await inviteStaff(call.platform, tx, call.storeId, call.body);
      return { success: true };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await updateStaff(call.platform, tx, call.storeId, call.params.staffAccountId, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await removeStaff(tx, call.storeId, call.params.staffAccountId);
      return { deleteCount: 1 };
    }),

  resendInvitation: (call) =>
    call.write(async (tx) => {
      await resendInvitation(call.platform, tx, call.storeId, call.body.email);
      return { success: true };
    }),

  cancelInvitation: (call) =>
    call.write(async (tx) => {
      await cancelInvitation(tx, call.storeId, call.body.email);
      return { deleteCount: 1 };
    }),

  scopes: () => Promise.resolve({ staffScopes: Object.keys(STAFF_SCOPES) as StaffScope[] }), // the table's keys
};
