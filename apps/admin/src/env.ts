import * as z from 'zod';

const envSchema = z.object({
  /** Where the sandbox listens. */
  ECWID_SANDBOX_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4100'),
  NODE_ENV: z.string().default('production'),
});

const parsed = envSchema.parse(process.env);

/** The environment, read once. */
export const env = {
  sandboxUrl: parsed.ECWID_SANDBOX_URL.replace(/\/+$/, ''),
  development: parsed.NODE_ENV === 'development',
};
