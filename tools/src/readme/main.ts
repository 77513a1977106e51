import { join } from 'node:path';
import { compileExamples } from './compile-examples.ts';
import { readExamples } from './readme-examples.ts';

const root = join(import.meta.dirname, '../../..');
const examples = readExamples(root);
const problems = [...examples].flatMap(([project, ofProject]) => compileExamples(root, project, ofProject));
const count = [...examples.values()].flat().length;
for (const problem of problems) console.error(problem);
console.log(`${count} examples in ${examples.size} READMEs, ${problems.length} problems`);
process.exitCode = problems.length > 0 || count === 0 ? 1 : 0;
