import type { RunningSystem } from './running-system.ts';

const VARIABLE = 'ECWID_KIT_TEST_SYSTEM';

/** Tells the workers, which inherit the environment, what the global setup started. */
export function publishSystem(system: RunningSystem): void {
  process.env[VARIABLE] = JSON.stringify(system);
}

export function readSystem(): RunningSystem {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('The system does not run: the global setup did not start it');
  return JSON.parse(text) as RunningSystem; // written above
}
