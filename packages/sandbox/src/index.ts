export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export type { NewReview } from './catalog/reviews/write-reviews.ts';
export type { NewStoreOptions, StoresApi } from './library/stores-api.ts';
export type { AppsApi, KnownApp, NewApp } from './library/apps-api.ts';
export type { DemoStore } from './seed/index.ts';
export type { InstalledTokens } from './apps/install-app.ts';
export type { LivingTokens } from './apps/living-tokens.ts';
export type { OpenPageOptions } from './apps/open-app-page.ts';
export type { AppListing, AppSettings, OpenedApp } from '@ecwid-kit/types/control';
