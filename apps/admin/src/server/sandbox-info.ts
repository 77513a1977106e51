import 'server-only';
import { cache } from 'react';
import { controlClient } from './clients.ts';

/** How the sandbox runs. Asked once per request. */
export const sandboxInfo = cache(() => controlClient().sandbox.info());
