export { EcwidAuthError, isEcwidAuthError, type EcwidAuthErrorCode } from './errors.ts';
export { decryptCbc, encryptCbc, type EncryptOptions } from './payload/cbc.ts';
export { decryptGcm, encryptGcm } from './payload/gcm.ts';
export { decodeHexFragment, encodeHexFragment } from './payload/hex-fragment.ts';
export {
  openIframePayload,
  readIframeFragment,
  sealIframePayload,
  writeIframeFragment,
} from './payload/iframe-payload.ts';
export { iframePageUrl, type IframeUrlOptions } from './payload/iframe-url.ts';
export {
  openPaymentPayload,
  sealPaymentPayload,
  type OpenPaymentOptions,
  type PaymentForm,
} from './payload/payment-payload.ts';
export {
  signWebhook,
  verifyWebhook,
  type SignedFields,
  type VerifyWebhookOptions,
  type WebhookRefusal,
  type WebhookVerification,
} from './webhooks/webhook-signature.ts';
export { ADMIN_BASE_URL, authorizeUrl, createState, type AuthorizeUrlOptions } from './oauth/authorize-url.ts';
export { readRedirect, type ReadRedirectOptions, type RedirectReading } from './oauth/redirect.ts';
export { exchangeCode, type ExchangeCodeOptions } from './oauth/exchange-code.ts';
export { OAuthExchangeError } from './oauth/exchange-error.ts';
export type { TokenGrant } from './oauth/token-grant.ts';
export {
  createSsoProfile,
  SSO_MAX_AGE_SECONDS,
  verifySsoProfile,
  type CreateSsoProfileOptions,
  type SsoVerification,
  type VerifySsoProfileOptions,
} from './sso/sso-profile.ts';
export { readSsoClientId } from './sso/sso-client-id.ts';
export type { SsoAddress, SsoPayload } from './sso/sso-payload.ts';
export type { SsoAlgorithm } from './sso/sso-signature.ts';
export { isSandboxToken, maskToken, tokenKind, type TokenKind } from './tokens/tokens.ts';
export { formatScopes, missingScopes, parseScopes, withAlwaysGranted } from './scopes/scopes.ts';
export type {
  Installation,
  InstallationData,
  InstallationKey,
  InstallationStore,
  ListInstallationsOptions,
} from './installations/installation.ts';
export { createMemoryInstallationStore, type MemoryInstallationStoreOptions } from './installations/memory-store.ts';
export { eachInstallation } from './installations/each-installation.ts';
export { createKeyring, type EncryptionKey, type Keyring } from './installations/keyring.ts';
export { nameEncryptionKeys } from './installations/name-encryption-keys.ts';
