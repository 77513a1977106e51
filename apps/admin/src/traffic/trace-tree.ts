/** What ties one exchange to its cause. */
interface Spanned {
  readonly id: number;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly started: number;
}

export interface TraceNode<T> {
  readonly exchange: T;
  /** How far it is from the first cause, from 0. */
  readonly depth: number;
}

/**
 * The exchanges of a trace as a tree laid flat: each is followed by what it set off, oldest first. An exchange whose
 * cause was not recorded (it came from outside, or was dropped) stands at the root.
 */
export function traceTree<T extends Spanned>(exchanges: readonly T[]): TraceNode<T>[] {
  const ordered = exchanges.toSorted((a, b) => a.started - b.started || a.id - b.id);
  const spans = new Set(ordered.map(({ spanId }) => spanId));
  const below = Map.groupBy(ordered, ({ parentSpanId, spanId }) =>
    spans.has(parentSpanId) && parentSpanId !== spanId ? parentSpanId : '',
  );
  const nodes: TraceNode<T>[] = [];
  const seen = new Set<number>();
  const visit = (exchange: T, depth: number): void => {
    if (seen.has(exchange.id)) return;
    seen.add(exchange.id);
    nodes.push({ exchange, depth });
    if (exchange.spanId === '') return;
    for (const effect of below.get(exchange.spanId) ?? []) visit(effect, depth + 1);
  };
  for (const exchange of below.get('') ?? []) visit(exchange, 0);
  for (const exchange of ordered) visit(exchange, 0); // what hangs in a ring of causes
  return nodes;
}
