import type * as z from 'zod';

/** A zod schema that is built on first use: a process that answers one route does not pay for four hundred schemas. */
export type LazySchema<T extends z.ZodType = z.ZodType> = () => T;

/** The value a lazy schema describes, as code sees it (after decoding). */
export type Infer<S extends LazySchema> = z.output<ReturnType<S>>;

/** Makes a schema lazy. Refer to it from other schemas, inside their own builders, by calling it. */
export function schema<T extends z.ZodType>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}
