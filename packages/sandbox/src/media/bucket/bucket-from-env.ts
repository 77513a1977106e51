import * as z from 'zod';
import type { BucketOptions } from './bucket.ts';

const text = () => z.string().trim().min(1);

const envSchema = z.object({
  ECWID_KIT_BUCKET: text(),
  ECWID_KIT_BUCKET_PREFIX: text().optional(),
  AWS_ENDPOINT_URL_S3: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: text().default('us-east-1'),
  AWS_ACCESS_KEY_ID: text(),
  AWS_SECRET_ACCESS_KEY: text(),
});

/**
 * The bucket that environment variables name: `ECWID_KIT_BUCKET` and `ECWID_KIT_BUCKET_PREFIX`, and those by which every
 * S3 tool is told where it is and how to get in. Without the first there is none.
 *
 * @throws Error that names the variable which is missing or wrong
 */
export function bucketFromEnv(env: Readonly<Record<string, string | undefined>>): BucketOptions | undefined {
  if (!env['ECWID_KIT_BUCKET']) return undefined;
  const result = envSchema.safeParse(env);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
    throw new Error(`ECWID_KIT_BUCKET is set, and ${names.join(', ')} missing or wrong`);
  }
  const { data } = result;
  return {
    endpoint: data.AWS_ENDPOINT_URL_S3 ?? `https://s3.${data.AWS_REGION}.amazonaws.com`,
    bucket: data.ECWID_KIT_BUCKET,
    region: data.AWS_REGION,
    accessKeyId: data.AWS_ACCESS_KEY_ID,
    secretAccessKey: data.AWS_SECRET_ACCESS_KEY,
    ...(data.ECWID_KIT_BUCKET_PREFIX !== undefined && { prefix: data.ECWID_KIT_BUCKET_PREFIX }),
  };
}
