import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What every project's tests share. The JSON report is what `npm test` counts. */
export function testConfig(test: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ['{src,tests}/**/*.test.{ts,tsx}'],
      testTimeout: 20_000,
      hookTimeout: 30_000,
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
      ...test,
    },
  });
}
