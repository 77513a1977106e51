export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export type { NewStoreOptions, StoresApi } from './library/stores-api.ts';
export type { AppsApi, NewApp } from './library/apps-api.ts';
export type { InstalledTokens } from './apps/install-app.ts';
export type { AppListing, AppSettings } from '@ecwid-kit/types/control';
