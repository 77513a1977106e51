export { defineApp, type App } from './app/define-app.ts';
export type { AppDefinition, AppHost, AppRoute } from './app/app-definition.ts';
export type { AppDatabase } from './app/app-database.ts';
export { clientSecretVariable } from './app/client-secret-variable.ts';
export { defineConfig, type EcwidKitConfig } from './app/app-config.ts';
export type {
  DiscountContext,
  HandlerContext,
  InstalledContext,
  PaymentContext,
  RouteContext,
  ShippingContext,
  UninstalledContext,
  WebhookContext,
} from './app/contexts.ts';
export { appRegistration, endpointsOf, type RegistrationOptions } from './app/registration.ts';
export { mountApp, type ApiOptions, type AppDeps, type MountedApp } from './app/mounted-app.ts';
export { CALLBACK_KEY_PARAM, callbackKey } from './callbacks/callback-key.ts';
export { AppSdkError, isAppSdkError, type AppSdkErrorCode } from './errors.ts';
export { createAppHandler, handlerOf, type RequestHandler } from './http/create-app-handler.ts';
export { ENDPOINT_PATHS } from './http/endpoints.ts';
export type { ClaimOptions, Inbox, InboxCounts, InboxEntry, InboxTask, NewInboxEntry } from './inbox/inbox.ts';
export { createInboxWorker, type InboxWorker, type InboxWorkerOptions } from './inbox/inbox-worker.ts';
export { createMemoryInbox } from './inbox/memory-inbox.ts';
export { RETRY_PAUSES_MS } from './inbox/retry-schedule.ts';
export { handOverInstallation, type HandOverOptions } from './installations/hand-over.ts';
export { keepInstallation } from './installations/keep-installation.ts';
export {
  createJsonLogger,
  maskTokens,
  silentLogger,
  type JsonLoggerOptions,
  type LogFields,
  type Logger,
  type LogLevel,
} from './log/logger.ts';
export { returnAddress, type ReturnAddressOptions } from './payment/return-address.ts';
export { parseSettings, PUBLIC_CONFIG_KEY, SETTINGS_KEY, settingsEntries } from './settings/settings-storage.ts';
export { createPageToken, verifyPageToken } from './tokens/page-token.ts';
export { createTokenSigner, type TokenSigner, type TokenSignerOptions } from './tokens/signed-token.ts';
