import { createMemoryInstallationStore } from '@ecwid-kit/auth';
import type { AppDeps } from '../app/mounted-app.ts';
import { createMemoryInbox } from '../inbox/memory-inbox.ts';
import { TEST_CLIENT_SECRET } from './test-request.ts';

/** What `createAppHandler` needs, in memory. */
export function makeAppDeps(deps: Partial<AppDeps> = {}): AppDeps {
  return {
    clientSecret: TEST_CLIENT_SECRET,
    installations: createMemoryInstallationStore(),
    inbox: createMemoryInbox(),
    ...deps,
  };
}
