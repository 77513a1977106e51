import { expect, it } from 'vitest';
import { filesInMemory } from '../workspace/files-in-memory.ts';
import { planTasks } from './plan.ts';

it('plans one task per project that has the target, and names the reports', () => {
  const files = filesInMemory({
    'package.json': '{ "name": "root" }',
    'packages/auth/package.json': '{ "name": "auth" }',
    'packages/auth/tsconfig.json': '{}',
    'packages/auth/vitest.config.ts': '',
    'packages/types/package.json': '{ "name": "types", "nx": { "name": "contract" } }',
    'packages/types/tsconfig.json': '{}',
  });

  expect(planTasks(files, ['lint', 'typecheck', 'test'])).toEqual([
    { check: 'lint', project: 'root' },
    { check: 'typecheck', project: 'auth' },
    { check: 'typecheck', project: 'contract' },
    { check: 'test', project: 'auth', report: 'packages/auth/.reports/vitest.json' },
  ]);
});
