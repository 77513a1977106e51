/** Keeps bytes outside the database. */
export interface Bucket {
  /** @throws Error when they are not kept */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** `undefined` where there is nothing under the key. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Nothing happens where there is nothing under the key. */
  delete(key: string): Promise<void>;
}

/** Where an S3-compatible bucket is, and how to get in. */
export interface BucketOptions {
  /** `https://s3.eu-central-1.amazonaws.com`, or where MinIO and its like listen. The bucket is named in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  /** `us-east-1` unless said otherwise. */
  readonly region?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What keys begin with: `shop/`. Each sandbox needs one of its own. */
  readonly prefix?: string;
}
