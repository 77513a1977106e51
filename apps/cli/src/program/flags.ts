import { usageError } from '../errors/cli-error.ts';

/** The flags of one call, read by their names in camel case. */
export class Flags {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** What a flag was given that may be given several times. */
  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  isOn(name: string): boolean {
    return this.#values[name] === true;
  }

  /** `--no-name` was given. */
  isOff(name: string): boolean {
    return this.#values[name] === false;
  }

  integer(name: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw usageError(`--${dashed(name)} takes a whole number from ${min} to ${max}, not ${JSON.stringify(text)}`);
  }

  choice<const T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) {
      throw usageError(`--${dashed(name)} takes ${choices.join(', ')}, not ${JSON.stringify(text)}`);
    }
    return found;
  }
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
