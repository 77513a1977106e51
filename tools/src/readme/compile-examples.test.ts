import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileExamples } from './compile-examples.ts';
import { readExamples } from './readme-examples.ts';

const root = join(import.meta.dirname, '../../..');

describe('examples of the READMEs', () => {
  it('are those that import something, with their places', () => {
    const [first] = readExamples(root).get('packages/sandbox') ?? [];

    expect(first?.place).toMatch(/^packages\/sandbox\/README\.md:\d+$/);
    expect(first?.code).toContain("from '@ecwid-kit/sandbox'");
  });

  it('fail where they use what is not there', () => {
    const code = "import { maskToken } from '@ecwid-kit/auth';\nmaskToken(12);\nmaskTokens('');\n";
    const example = { file: join(root, 'packages/auth/src/readme-line-1.ts'), code, place: 'README.md:1' };

    expect(compileExamples(root, 'packages/auth', [example])).toEqual([
      expect.stringContaining("'number' is not assignable to parameter of type 'string'"),
      expect.stringContaining("Cannot find name 'maskTokens'"),
    ]);
  });
});
