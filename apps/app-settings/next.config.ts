import { resolve } from 'node:path';
import type { NextConfig } from 'next';

const workspaceRoot = resolve(import.meta.dirname, '../..');

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: workspaceRoot,
  turbopack: { root: workspaceRoot },
  poweredByHeader: false,
  agentRules: false,
  // Drivers of databases stay packages, as their authors test them.
  serverExternalPackages: ['pg'],
  // Who may frame the pages is known at run time: proxy.ts sets the content security policy.
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          // Addresses carry payloads.
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
        ],
      },
    ]),
};

export default config;
