import { routes } from '@ecwid-kit/types/routes';
import * as exported from '@ecwid-kit/types/routes';

/** Longest line, as the formatter has it. */
const LINE = 120;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The source of each subpath that has one resource, by its file's name. */
export function resourceFiles(): Map<string, string> {
  return new Map(Object.keys(routes).map((group) => [`${kebab(group)}.ts`, sourceOf(group as keyof typeof routes)])); // its keys
}

function sourceOf(group: keyof typeof routes): string {
  const found = Object.entries(exported).find(([name, table]) => name !== 'routes' && table === routes[group]);
  if (!found) throw new Error(`@ecwid-kit/types/routes does not export the routes of ${group} by themselves: add them`);
  const [name] = found;
  const start = `export const create${pascal(group)}: MakeResource<Calls> = createResource<Calls>(`;
  const whole = `${start}'${group}', ${name});`;
  return `import type { Operations } from '@ecwid-kit/types';
import { ${name} } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['${group}'];

/** Makes the calls of \`${group}\`, and no others. */
${whole.length > LINE ? `${start}\n  '${group}',\n  ${name},\n);` : whole}
`;
}
