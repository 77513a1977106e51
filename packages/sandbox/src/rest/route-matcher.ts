import type { HttpMethod, Operation } from '@ecwid-kit/types';
import type { Handler } from './call.ts';

/** An operation, mounted. */
export interface Mounted {
  /** `products.search` */
  readonly name: string;
  readonly operation: Operation;
  readonly handler: Handler<Operation>;
}

interface Pattern {
  readonly mounted: Mounted;
  /** Texts to match, `undefined` where a parameter stands. */
  readonly segments: readonly (string | undefined)[];
  readonly names: readonly string[];
}

export interface Match {
  readonly mounted: Mounted;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the operation a path means. Literal segments win over parameters: `/orders/last` is not the order "last". Of
 * two that are as literal, the one that ends so wins where its parameters fit: `/orders/deleted` is not an order,
 * `/storage/deleted` is a key.
 */
export class RouteMatcher {
  readonly #buckets = new Map<string, Pattern[]>();
  readonly #methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'DELETE'];

  constructor(all: Iterable<Mounted>) {
    for (const mounted of all) {
      const { method, path } = mounted.operation.route;
      const parts = path.split('/').slice(1);
      const segments = parts.map((part) => (part.startsWith('{') ? undefined : part));
      const names = parts.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1));
      const key = `${method} ${parts.length}`;
      const bucket = this.#buckets.get(key) ?? [];
      bucket.push({ mounted, segments, names });
      bucket.sort((a, b) => a.names.length - b.names.length || firstParameter(a) - firstParameter(b));
      this.#buckets.set(key, bucket);
    }
  }

  /** @param path after the store id, with its leading slash, still encoded */
  match(method: string, path: string): Match | undefined {
    const parts = path.split('/').slice(1);
    const bucket = this.#buckets.get(`${method} ${parts.length}`);
    const fitting = (bucket ?? []).filter(({ segments }) =>
      segments.every((segment, index) => segment === undefined || segment === parts[index]),
    );
    const matches = fitting.map((pattern) => readMatch(pattern, parts));
    if (matches.length < 2) return matches[0];
    return matches.find(takesParams) ?? matches.at(-1);
  }

  /** Which methods a path that did not match would take. */
  methodsOf(path: string): HttpMethod[] {
    return this.#methods.filter((method) => this.match(method, path));
  }
}

function firstParameter({ segments }: Pattern): number {
  return segments.indexOf(undefined);
}

function readMatch({ mounted, segments, names }: Pattern, parts: readonly string[]): Match {
  const params: Record<string, string> = {};
  let next = 0;
  for (const [index, segment] of segments.entries()) {
    const name = segment === undefined ? names[next++] : undefined;
    if (name !== undefined) params[name] = decodeSegment(parts[index] ?? '');
  }
  return { mounted, params };
}

function takesParams({ mounted, params }: Match): boolean {
  return mounted.operation.params?.().safeParse(params).success ?? true;
}

/** Path segments are decoded like query values: a plus is a space. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment.replaceAll('+', ' '));
  } catch {
    return segment; // a stray percent sign: the text as it came names nothing, and the handler says so
  }
}
