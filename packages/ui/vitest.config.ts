import { testConfig } from '../../vitest.shared.ts';

export default testConfig({
  include: ['{src,tests}/**/*.test.{ts,tsx}'],
  setupFiles: ['tests/setup-dom.ts'],
});
