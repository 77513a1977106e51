import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles the gallery into `outdir`, which then holds a page that opens from any static server. */
export async function buildGallery(outdir: string): Promise<void> {
  await build({
    entryPoints: { gallery: here('page.tsx') },
    outdir,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: { 'next/link': here('next-link.tsx'), 'next/navigation': here('next-navigation.ts') },
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
  });
}
