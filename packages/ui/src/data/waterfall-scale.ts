export interface Span {
  startMs: number;
  durationMs: number;
}

/** The whole time that a set of spans covers, from the earliest start. */
export function spanBounds(spans: readonly Span[]): Span {
  if (spans.length === 0) return { startMs: 0, durationMs: 0 };
  const startMs = Math.min(...spans.map((span) => span.startMs));
  const endMs = Math.max(...spans.map((span) => span.startMs + span.durationMs));
  return { startMs, durationMs: endMs - startMs };
}

/** Where a span's bar begins and how long it is, as percentages of the whole. */
export function barGeometry(span: Span, whole: Span): { start: number; length: number } {
  if (whole.durationMs <= 0) return { start: 0, length: 100 };
  return {
    start: ((span.startMs - whole.startMs) / whole.durationMs) * 100,
    length: (span.durationMs / whole.durationMs) * 100,
  };
}

/** `840 ms`, `1.24 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms < 10 ? Number(ms.toFixed(1)) : Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
