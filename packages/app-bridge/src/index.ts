export { AppPageError, type AppPageErrorCode } from './errors.ts';
export { createAppPage, type AppPage, type AppPageOptions } from './page/create-app-page.ts';
export type { PagePayload } from './payload/page-payload.ts';
export type { AppStorage, StorageAccess } from './storage/storage.ts';
