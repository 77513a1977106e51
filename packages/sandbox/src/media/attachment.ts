import { create } from 'content-disposition';

/** Of files that somebody uploaded: nothing in them runs, whatever they are. */
export const FILE_HEADERS = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Makes a browser save a file under this name. */
export function attachment(name: string): { readonly 'Content-Disposition': string } {
  return { 'Content-Disposition': create(name) };
}

/** Lets a browser show a file, and save it under this name where somebody asks for that. */
export function inline(name: string): { readonly 'Content-Disposition'?: string } {
  return name === '' ? {} : { 'Content-Disposition': create(name, { type: 'inline' }) };
}
