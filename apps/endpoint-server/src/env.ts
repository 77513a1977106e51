import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clientSecretVariable } from '@ecwid-kit/app-sdk';
import * as z from 'zod';

const LIVE_API = 'https://app.ecwid.com/api/v3';
const LIVE_ADMIN = 'https://my.ecwid.com';

const secret = () => z.string().min(16, 'has at least 16 characters');
const url = () => z.url({ protocol: /^https?$/, error: 'is an http or https address' });

const variablesSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('is a number').int().min(0).max(65_535).default(4300),
  PUBLIC_URL: url().optional(),
  ECWID_KIT_CONFIG: z.string().default('ecwid-kit.config.ts'),
  ECWID_API_BASE_URL: url().default(LIVE_API),
  ECWID_OAUTH_BASE_URL: url().optional(),
  ECWID_APP_SECRETS_FILE: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is a postgres:// address' }).optional(),
  DATA_DIR: z.string().default('.ecwid-kit/endpoint-server'),
  ENCRYPTION_KEY: z.string('is missing: openssl rand -base64 32 makes one').min(1),
  OPERATOR_KEY: secret().optional(),
});

export interface ServerEnv {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly configPath: string;
  readonly apiBaseUrl: string;
  readonly oauthBaseUrl: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Base64 of 32 bytes; the first encrypts, all decrypt. */
  readonly encryptionKeys: readonly [string, ...string[]];
  readonly operatorKey: string | undefined;
  clientSecretOf(clientId: string): string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. Empty variables count as missing.
 *
 * @throws Error that names each variable that is wrong, and quotes none
 */
export function readEnv(variables: Variables = process.env, cwd: string = process.cwd()): ServerEnv {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variablesSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
  }
  const env = parsed.data;
  const secretsFile = env.ECWID_APP_SECRETS_FILE && readSecrets(resolve(cwd, env.ECWID_APP_SECRETS_FILE));
  const [firstKey = '', ...olderKeys] = env.ENCRYPTION_KEY.split(',').map((key) => key.trim());
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL,
    configPath: resolve(cwd, env.ECWID_KIT_CONFIG),
    apiBaseUrl: env.ECWID_API_BASE_URL,
    oauthBaseUrl: env.ECWID_OAUTH_BASE_URL ?? oauthBeside(env.ECWID_API_BASE_URL),
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(cwd, env.DATA_DIR),
    encryptionKeys: [firstKey, ...olderKeys],
    operatorKey: env.OPERATOR_KEY,
    clientSecretOf: (clientId) => given[clientSecretVariable(clientId)] ?? (secretsFile || {})[clientId],
  };
}

/** A sandbox answers both under one address; the platform has two. */
function oauthBeside(apiBaseUrl: string): string {
  return apiBaseUrl === LIVE_API ? LIVE_ADMIN : new URL(apiBaseUrl).origin;
}

/** `{ "parcel-rates": "…" }` */
function readSecrets(path: string): Readonly<Record<string, string>> {
  const parsed = z.record(z.string(), secret()).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a JSON object of client secrets by client id`);
  return parsed.data;
}
