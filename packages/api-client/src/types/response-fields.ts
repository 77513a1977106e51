// Reads `responseFields` at type level: 'total,items(id,name)' becomes { total: true; items: { id: true; name: true } },
// and that picks the answer's type. One step per name and per parenthesis, so it costs the compiler next to nothing.

type Blank = ' ' | '\n' | '\r' | '\t';

type Trim<S extends string> = S extends `${Blank}${infer R}` ? Trim<R> : S extends `${infer R}${Blank}` ? Trim<R> : S;

/** `'a, b'` as a union of names. */
type Names<S extends string> = S extends `${infer Name},${infer Rest}` ? Trim<Name> | Names<Rest> : Trim<S>;

type Whole<S extends string> = { [N in Names<S>]: true };

/** `'a,b,items'`, what stands before a parenthesis, as [names before it, the name it belongs to]. */
type SplitLast<S extends string, Before extends string = ''> = S extends `${infer Head},${infer Rest}`
  ? SplitLast<Rest, `${Before},${Head}`>
  : [Before, Trim<S>];

/** Reads one level: [the names found so far, what follows its closing parenthesis]. */
type Level<S extends string, Found = unknown> = S extends `${infer Head}(${infer Tail}`
  ? Head extends `${infer Last})${infer After}`
    ? [Found & Whole<Last>, `${After}(${Tail}`]
    : Level<Tail> extends [infer Children, infer Rest extends string]
      ? SplitLast<Head> extends [infer Before extends string, infer Owner extends string]
        ? Level<Rest, Found & Whole<Before> & { [N in Owner]: Children }>
        : never
      : never
  : S extends `${infer Last})${infer After}`
    ? [Found & Whole<Last>, After]
    : [Found & Whole<S>, ''];

type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : K]: 1 };

type Pick<T, Tree> = T extends readonly (infer Item)[]
  ? Pick<Item, Tree>[]
  : T extends object
    ? [KnownKeys<T>] extends [never]
      ? Partial<T> // a map: which keys it has is known at run time only
      : { [K in keyof T as K extends keyof Tree ? K : never]: K extends keyof Tree ? PickChild<T[K], Tree[K]> : never }
    : T;

type PickChild<T, Tree> = true extends Tree ? T : Pick<T, Tree>;

/** Whether a string type is open: `string`, or a template with a hole in it. */
type IsOpen<S extends string> = {} extends Record<S, 1> ? true : false;

/**
 * What is left of an answer of type `T` when asked for `Fields` only. Names the answer does not have are ignored. The
 * whole of `T` when the text is not known to the compiler.
 */
export type Narrowed<T, Fields extends string> = Fields extends unknown
  ? IsOpen<Fields> extends true
    ? T
    : Level<Fields> extends [infer Tree, string]
      ? Pick<T, Tree>
      : T
  : never;
