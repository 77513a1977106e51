import type { CommandSpec } from '../program/spec.ts';
import { callGroups, type Call, type CallGroup } from './registry.ts';

const HEADING = 'REST calls:';

/** A group of commands for each group of calls of the contract. */
export function callGroupSpecs(): readonly CommandSpec[] {
  return callGroups().map((group) => ({
    ...listing(group),
    whole: async () => ({
      ...listing(group),
      summary: `The REST calls of ${group.command}.`,
      commands: await commandsOf(group),
    }),
  }));
}

/** The calls of a group as commands: none when the contract has no group of that name. */
export async function callCommands(command: string): Promise<readonly CommandSpec[]> {
  const group = callGroups().find((candidate) => candidate.command === command);
  return group ? commandsOf(group) : [];
}

function listing({ command, calls }: CallGroup): CommandSpec {
  return {
    name: command,
    summary: calls.map((call) => call.command).join(', '),
    group: HEADING,
    examples: [{ run: `ecwid-kit ${command} ${calls[0]?.command ?? ''} --help`, does: 'what a call takes' }],
  };
}

/** Summaries come from the contract's document, which the top-level help does without. */
async function commandsOf({ command, calls }: CallGroup): Promise<readonly CommandSpec[]> {
  const { summaryOf } = await import('./call-shape.ts');
  const listed = (call: Call): CommandSpec => ({
    name: call.command,
    summary: summaryOf(call),
    group: HEADING,
    examples: [{ run: `ecwid-kit ${command} ${call.command} --help`, does: 'what it takes' }],
  });
  return calls.map((call) => ({
    ...listed(call),
    async whole() {
      const { callSpec } = await import('./call-spec.ts');
      return { ...callSpec(command, call), group: HEADING };
    },
  }));
}
