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

/** Finds the operation a path means. Literal segments win over parameters: `/orders/last` is not the order "last". */
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
      bucket.sort((a, b) => a.names.length - b.names.length);
      this.#buckets.set(key, bucket);
    }
  }

  /** @param path after the store id, with its leading slash, still encoded */
  match(method: string, path: string): Match | undefined {
    const parts = path.split('/').slice(1);
    const bucket = this.#buckets.get(`${method} ${parts.length}`);
    for (const pattern of bucket ?? []) {
      if (!pattern.segments.every((segment, index) => segment === undefined || segment === parts[index])) continue;
      const params: Record<string, string> = {};
      let next = 0;
      for (const [index, segment] of pattern.segments.entries()) {
        const name = segment === undefined ? pattern.names[next++] : undefined;
        if (name !== undefined) params[name] = decodeSegment(parts[index] ?? '');
      }
      return { mounted: pattern.mounted, params };
    }
    return undefined;
  }

  /** Which methods a path that did not match would take. */
  methodsOf(path: string): HttpMethod[] {
    return this.#methods.filter((method) => this.match(method, path));
  }
}

/** Path segments are decoded like query values: a plus is a space. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment.replaceAll('+', ' '));
  } catch {
    return segment; // a stray percent sign: the text as it came names nothing, and the handler says so
  }
}
