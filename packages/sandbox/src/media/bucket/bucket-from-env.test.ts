import { expect, it } from 'vitest';
import { bucketFromEnv } from './bucket-from-env.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'made-up-for-tests' };

it('names no bucket unless it is told one', () => {
  expect(bucketFromEnv({ ...KEYS, AWS_REGION: 'eu-central-1' })).toBeUndefined();
});

it('is at Amazon in a region, unless it is elsewhere', () => {
  const options = { bucket: 'files', accessKeyId: KEYS.AWS_ACCESS_KEY_ID, secretAccessKey: KEYS.AWS_SECRET_ACCESS_KEY };

  expect(bucketFromEnv({ ...KEYS, ECWID_KIT_BUCKET: 'files', AWS_REGION: 'eu-central-1' })).toEqual({
    ...options,
    endpoint: 'https://s3.eu-central-1.amazonaws.com',
    region: 'eu-central-1',
  });
  expect(
    bucketFromEnv({
      ...KEYS,
      ECWID_KIT_BUCKET: 'files',
      ECWID_KIT_BUCKET_PREFIX: 'shop/',
      AWS_ENDPOINT_URL_S3: 'http://localhost:9000',
    }),
  ).toEqual({ ...options, endpoint: 'http://localhost:9000', region: 'us-east-1', prefix: 'shop/' });
});

it('says which variable is missing or wrong, and not what is in the others', () => {
  const env = { ...KEYS, AWS_ACCESS_KEY_ID: '', ECWID_KIT_BUCKET: 'files', AWS_ENDPOINT_URL_S3: 'localhost' };

  expect(() => bucketFromEnv(env)).toThrow(/AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID|AWS_ACCESS_KEY_ID, AWS_ENDPOINT/);
  expect(() => bucketFromEnv(env)).toThrow(/^(?!.*made-up)/);
});
