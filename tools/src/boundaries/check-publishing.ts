import type { Project } from '../workspace/project.ts';
import type { Violation } from './violation.ts';

/** Checks that what a package exports in the workspace is what it exports on npm: `./src/a.ts` here is `./dist/a.js` there. */
export function checkPublishing(projects: readonly Project[]): readonly Violation[] {
  return projects.flatMap((project) => {
    const published = project.publishedExports;
    if (published === undefined) return [];
    const subpaths = new Set([...Object.keys(project.exports), ...Object.keys(published)]);
    return [...subpaths].flatMap((subpath) => {
      const source = project.exports[subpath];
      const wanted = source === undefined ? undefined : publishedForm(source);
      if (JSON.stringify(published[subpath]) === JSON.stringify(wanted)) return [];
      const fix = wanted === undefined ? `remove it, exports has none` : `write ${JSON.stringify(wanted)}`;
      return [
        {
          file: `${project.root}/package.json`,
          message: `publishConfig.exports['${subpath}'] is not what exports says: ${fix}`,
        },
      ];
    });
  });
}

function publishedForm(source: string): unknown {
  const module = /^\.\/src\/(.+)\.tsx?$/.exec(source)?.[1];
  return module === undefined ? source : { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}
