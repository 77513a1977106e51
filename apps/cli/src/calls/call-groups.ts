import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CommandSpec } from '../program/spec.ts';
import { kebabCase } from './kebab-case.ts';

const HEADING = 'REST calls:';

/** The calls of the contract by group and name, each with its one line: `calls.json` of the types package. */
type CallIndex = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A group of commands for each group of calls of the contract. Loads neither routes nor schemas. */
export function callGroupSpecs(): readonly CommandSpec[] {
  return Object.entries(readIndex()).map(([group, calls]) => {
    const command = kebabCase(group);
    const names = Object.keys(calls).map((name) => kebabCase(name));
    const examples = [{ run: `ecwid-kit ${command} ${names[0] ?? ''} --help`, does: 'what a call takes' }] as const;
    return {
      name: command,
      summary: names.join(', '),
      group: HEADING,
      examples,
      whole: async () => ({
        name: command,
        summary: `The REST calls of ${command}.`,
        group: HEADING,
        examples,
        commands: commandsOf(group, calls),
      }),
    };
  });
}

/** The calls of a group as commands: none when the contract has no group of that name. */
export function callCommands(command: string): readonly CommandSpec[] {
  const found = Object.entries(readIndex()).find(([group]) => kebabCase(group) === command);
  return found ? commandsOf(...found) : [];
}

function commandsOf(group: string, calls: CallIndex[string]): readonly CommandSpec[] {
  const groupCommand = kebabCase(group);
  return Object.entries(calls).map(([name, summary]) => {
    const command = kebabCase(name);
    return {
      name: command,
      summary,
      group: HEADING,
      examples: [{ run: `ecwid-kit ${groupCommand} ${command} --help`, does: 'what it takes' }],
      async whole() {
        const { callSpec } = await import('./call-spec.ts');
        return { ...callSpec(groupCommand, `${group}.${name}`), group: HEADING };
      },
    };
  });
}

function readIndex(): CallIndex {
  const file = createRequire(import.meta.url).resolve('@ecwid-kit/types/calls.json');
  return JSON.parse(readFileSync(file, 'utf8')) as CallIndex; // made and tested with the contract
}
