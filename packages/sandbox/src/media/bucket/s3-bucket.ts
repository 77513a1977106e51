import { AwsClient } from 'aws4fetch';
import type { Bucket, BucketOptions } from './bucket.ts';

/** Tries again as often when the bucket is busy, a little later each time. */
const RETRIES = 2;

/** A bucket that speaks the S3 protocol: Amazon's own, MinIO, R2 and their like. */
export function createS3Bucket(options: BucketOptions): Bucket {
  const { endpoint, bucket, region = 'us-east-1', accessKeyId, secretAccessKey, prefix = '' } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  const addressOf = (key: string) => {
    const path = [bucket, ...`${prefix}${key}`.split('/')].map(encodeURIComponent).join('/');
    return `${endpoint.replace(/\/+$/, '')}/${path}`;
  };
  const send = async (method: string, key: string, bytes?: Uint8Array) => {
    const response = await client.fetch(addressOf(key), {
      method,
      ...(bytes && { body: new Uint8Array(bytes), headers: { 'Content-Type': 'application/octet-stream' } }),
    });
    if (response.ok || response.status === 404) return response;
    throw new Error(`${method} ${addressOf(key)}: the bucket answered ${response.status}`);
  };
  return {
    async put(key, bytes) {
      const { status } = await send('PUT', key, bytes);
      if (status === 404) throw new Error(`PUT ${addressOf(key)}: there is no such bucket`);
    },
    async get(key) {
      const response = await send('GET', key);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
    async delete(key) {
      await send('DELETE', key);
    },
  };
}
