import manifest from '../../package.json' with { type: 'json' };
import type { ControlOperations } from '@ecwid-kit/types/control';
import { findDemoStore } from '../users/demo-owner.ts';
import type { ControlOptions } from './control-access.ts';
import type { ControlHandlers } from './control-call.ts';
import { readSandboxSettings, writeSandboxSettings } from './sandbox-settings.ts';

const { version } = manifest;

/** Answers how the sandbox runs and is set. */
export function createSandboxHandlers({
  development,
  adminUrl,
}: ControlOptions): ControlHandlers<Pick<ControlOperations['sandbox'], 'info' | 'getSettings' | 'updateSettings'>> {
  return {
    async info({ platform }) {
      const origin = platform.origin();
      const demo = development ? await findDemoStore(platform.db) : undefined;
      return {
        version,
        development,
        ...(demo && { demo }),
        urls: { sandbox: origin, rest: `${origin}/api/v3`, admin: adminUrl ?? origin, storefront: `${origin}/shop` },
      };
    },

    getSettings: ({ platform }) => readSandboxSettings(platform.db, development),

    updateSettings: ({ body, write }) =>
      write(async (tx) => {
        const settings = await readSandboxSettings(tx.db, development);
        const { updateRequests = settings.updateRequests } = body;
        await writeSandboxSettings(tx.db, { updateRequests });
        return { updateRequests };
      }),
  };
}
