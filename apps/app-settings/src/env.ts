import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clientSecretVariable } from '@ecwid-kit/app-sdk';
import * as z from 'zod';

const url = () => z.url({ protocol: /^https?$/, error: 'is an http or https address' });
const secret = () => z.string().min(16, 'has at least 16 characters');

/** `https://my.ecwid.com, https://admin.example` */
const origins = () =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(url().transform((text) => new URL(text).origin)).min(1, 'names no address'));

const variablesSchema = z.object({
  ADMIN_ORIGIN: origins().default(['https://my.ecwid.com']),
  ECWID_API_BASE_URL: url().default('https://app.ecwid.com/api/v3'),
  ENDPOINT_SERVER_URL: url().optional(),
  OPERATOR_KEY: secret().optional(),
  ECWID_APP_SECRETS_FILE: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is a postgres:// address' }).optional(),
  DATA_DIR: z.string().default('.ecwid-kit/app-settings'),
  NODE_ENV: z.string().default('production'),
  ENCRYPTION_KEY: z.string('is missing: openssl rand -base64 32 makes one').min(1),
});

export interface SiteEnv {
  /** Of the admin: who may show these pages in a frame. */
  readonly adminOrigins: readonly string[];
  /** Of the REST API, up to the store id. */
  readonly apiBaseUrl: string;
  readonly endpointServerUrl: string | undefined;
  /** The endpoint server's, to hand it the stores' tokens. */
  readonly operatorKey: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Base64 of 32 bytes each; the first encrypts, all decrypt. */
  readonly encryptionKeys: readonly [string, ...string[]];
  readonly development: boolean;
  readonly clientSecretOf: (clientId: string) => string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, in the endpoint server's words. Empty variables count as missing. `PORT` is Next's own.
 *
 * @throws Error that names each variable that is wrong, and quotes none
 */
export function readEnv(variables: Variables = process.env, cwd: string = process.cwd()): SiteEnv {
  const given = withoutEmpty(variables);
  const parsed = variablesSchema.safeParse({ ...given, ADMIN_ORIGIN: given['ADMIN_ORIGINS'] ?? given['ADMIN_ORIGIN'] });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
  }
  const found = parsed.data;
  const secretsFile = found.ECWID_APP_SECRETS_FILE && readSecrets(resolve(cwd, found.ECWID_APP_SECRETS_FILE));
  const [firstKey = '', ...olderKeys] = found.ENCRYPTION_KEY.split(',').map((key) => key.trim());
  return {
    adminOrigins: found.ADMIN_ORIGIN,
    apiBaseUrl: found.ECWID_API_BASE_URL.replace(/\/+$/, ''),
    endpointServerUrl: found.ENDPOINT_SERVER_URL?.replace(/\/+$/, ''),
    operatorKey: found.OPERATOR_KEY,
    databaseUrl: found.DATABASE_URL,
    dataDir: found.DATA_DIR === ':memory:' ? found.DATA_DIR : resolve(cwd, found.DATA_DIR),
    encryptionKeys: [firstKey, ...olderKeys],
    development: found.NODE_ENV === 'development',
    clientSecretOf: (clientId) => given[clientSecretVariable(clientId)] ?? (secretsFile || {})[clientId],
  };
}

let read: SiteEnv | undefined;

/** The environment, read at the first request: a build has none. */
export function env(): SiteEnv {
  return (read ??= readEnv());
}

/** `{ "parcel-rates": "…" }` */
function readSecrets(path: string): Readonly<Record<string, string>> {
  const parsed = z.record(z.string(), secret()).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a JSON object of client secrets by client id`);
  return parsed.data;
}

function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
}
