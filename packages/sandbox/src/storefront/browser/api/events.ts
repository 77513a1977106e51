/** An event that callbacks are added to. One that already happened reaches late callbacks too. */
export interface ApiEvent<T> {
  readonly add: (callback: (value: T) => unknown) => void;
  /** False when a callback objects. */
  readonly fire: (value: T) => boolean;
  readonly hasCallbacks: () => boolean;
}

export function createEvent<T>({ repeats = true } = {}): ApiEvent<T> {
  const callbacks: ((value: T) => unknown)[] = [];
  let last: { value: T } | undefined;

  // One app's mistake must not keep the others from hearing.
  function call(callback: (value: T) => unknown, value: T): unknown {
    try {
      return callback(value);
    } catch (error) {
      reportError(error);
    }
  }

  return {
    add(callback) {
      callbacks.push(callback);
      if (last && repeats) call(callback, last.value);
    },
    fire(value) {
      last = { value };
      return callbacks.map((callback) => call(callback, value)).every((answer) => answer !== false);
    },
    hasCallbacks: () => callbacks.length > 0,
  };
}

/** What `Ecwid` shows of an event. */
export function publicEvent<Add>({ add }: { readonly add: Add }) {
  return { add };
}
