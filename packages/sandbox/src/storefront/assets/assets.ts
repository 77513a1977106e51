import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { assembleScript, assembleStyles } from './assemble.ts';
import { BROWSER_DIRECTORY } from '../browser-directory.ts';
import { SHOP_SCRIPT_FILES, STYLE_FILES } from './browser-files.ts';

export const ASSET_PREFIX = '/shop/assets/';

type AssetName = 'shop.css' | 'shop.js' | 'public-sans.woff2';

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent where it would not be smaller. */
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly version: string;
}

const VERSION_LENGTH = 12;
/** Made when first asked for, and the same from then on. */
const made = new Map<string, Asset>();

/** Where an asset is. The address changes with its content, so it may be kept for ever. */
export function assetPath(name: AssetName): string {
  return `${ASSET_PREFIX}${assetOf(name).version}/${name}`;
}

export function answerAsset(
  request: Request,
  { version, name }: { readonly version: string; readonly name: string },
): Response | undefined {
  if (!isAssetName(name)) return undefined;
  const asset = assetOf(name);
  const etag = `"${asset.version}"`;
  const headers: Record<string, string> = {
    'Content-Type': asset.contentType,
    'Cache-Control': version === asset.version ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (asset.gzip && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(asset.gzip, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
  }
  return new Response(asset.bytes, { headers });
}

function assetOf(name: AssetName): Asset {
  const known = made.get(name);
  if (known) return known;
  const asset = makeAsset(name);
  made.set(name, asset);
  return asset;
}

function makeAsset(name: AssetName): Asset {
  const bytes = new Uint8Array(contentOf(name));
  const isText = name !== 'public-sans.woff2';
  return {
    bytes,
    ...(isText && { gzip: new Uint8Array(gzipSync(bytes, { level: 9 })) }),
    contentType: CONTENT_TYPES[name],
    version: hash('sha256', bytes, 'hex').slice(0, VERSION_LENGTH),
  };
}

const CONTENT_TYPES: Readonly<Record<AssetName, string>> = {
  'shop.css': 'text/css; charset=utf-8',
  'shop.js': 'text/javascript; charset=utf-8',
  'public-sans.woff2': 'font/woff2',
};

function contentOf(name: AssetName): Buffer {
  switch (name) {
    case 'public-sans.woff2': {
      const font = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
      return readFileSync(createRequire(import.meta.url).resolve(font));
    }
    case 'shop.css': {
      const styles = assembleStyles(BROWSER_DIRECTORY, STYLE_FILES);
      return Buffer.from(styles.replace('{font}', assetPath('public-sans.woff2')));
    }
    case 'shop.js':
      return Buffer.from(assembleScript(BROWSER_DIRECTORY, SHOP_SCRIPT_FILES));
  }
}

function isAssetName(name: string): name is AssetName {
  return Object.hasOwn(CONTENT_TYPES, name);
}
