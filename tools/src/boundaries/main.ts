import { filesOnDisk } from '../workspace/workspace-files.ts';
import { checkWorkspace } from './check-workspace.ts';
import { formatViolation } from './violation.ts';

const { projects, files, violations } = checkWorkspace(filesOnDisk(process.cwd()));
for (const violation of violations) console.error(formatViolation(violation));
if (violations.length > 0) {
  console.error(`\n${violations.length} broken. The rules are in tools/src/boundaries/rules.ts.`);
  process.exitCode = 1;
} else {
  console.log(`The boundaries hold: ${files} files in ${projects} projects.`);
}
