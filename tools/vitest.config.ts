import { testConfig } from '../vitest.shared.ts';

export default testConfig({ include: ['{src,generators}/**/*.test.ts'] });
