/** What has to be undone at the end, last first. */
export class Cleanup {
  readonly #tasks: (() => Promise<void> | void)[] = [];
  #hasRun = false;

  /** What comes after the end, because something took long to start, is undone at once. */
  async add(task: () => Promise<void> | void): Promise<void> {
    if (this.#hasRun) await task();
    else this.#tasks.push(task);
  }

  /** Undoes everything, even when some of it fails. */
  async run(): Promise<void> {
    this.#hasRun = true;
    const errors: unknown[] = [];
    for (const task of this.#tasks.splice(0).toReversed()) {
      try {
        await task();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0)
      throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'Not everything was stopped');
  }
}
