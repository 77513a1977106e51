import type { ControlOperations } from '@ecwid-kit/types/control';
import { decideUpdateRequest, listUpdateRequests } from '../apps/update-requests.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers for what developers have asked for. */
export const updateRequestHandlers: ControlHandlers<ControlOperations['updateRequests']> = {
  list: ({ platform, query }) => listUpdateRequests(platform.db, query),

  approve: ({ platform, params, write }) =>
    write((tx) => decideUpdateRequest(platform, tx, params.requestId, 'approved')),

  decline: ({ platform, params, write }) =>
    write((tx) => decideUpdateRequest(platform, tx, params.requestId, 'declined')),
};
