import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';
import type { BucketOptions } from '../media/bucket/bucket.ts';

/** As much of S3 as a bucket needs: it keeps what comes with the right signature. */
export interface FarBucket {
  readonly options: BucketOptions;
  /** By path. */
  readonly objects: ReadonlyMap<string, Uint8Array>;
  /** `PUT /shop/1-…`, in the order they came. */
  readonly requests: readonly string[];
  /** Answers this status to the next requests of a method, for a moment. */
  refuse(method: string, status: number): void;
  close(): Promise<void>;
}

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up-for-tests' };
const REGION = 'eu-central-1';

export async function openFarBucket(): Promise<FarBucket> {
  const objects = new Map<string, Uint8Array>();
  const requests: string[] = [];
  const refusals = new Map<string, number>();
  const answer = (method: string, path: string, bytes: Uint8Array): { status: number; bytes?: Uint8Array } => {
    const refused = refusals.get(method);
    if (refused !== undefined) return { status: refused };
    if (method === 'PUT') objects.set(path, bytes);
    if (method === 'DELETE') return { status: objects.delete(path) ? 204 : 404 };
    const found = objects.get(path);
    return found ? { status: 200, bytes: method === 'GET' ? found : new Uint8Array() } : { status: 404 };
  };
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request;
    const body = new Uint8Array(await buffer(request));
    requests.push(`${method} ${path}`);
    const { status, bytes } = (await isSigned(method, path, headers)) ? answer(method, path, body) : { status: 403 };
    response.writeHead(status).end(bytes);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on one
  return {
    options: { endpoint: `http://127.0.0.1:${port}/`, bucket: 'shop-files', region: REGION, prefix: 'shop/', ...KEYS },
    objects,
    requests,
    refuse: (method, status) => void refusals.set(method, status),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function isSigned(method: string, path: string, headers: IncomingHttpHeaders): Promise<boolean> {
  const signer = new AwsV4Signer({
    ...KEYS,
    method,
    url: `http://${headers.host}${path}`,
    headers: { 'x-amz-content-sha256': String(headers['x-amz-content-sha256']) },
    service: 's3',
    region: REGION,
    datetime: String(headers['x-amz-date']),
  });
  return (await signer.sign()).headers.get('authorization') === headers.authorization;
}
