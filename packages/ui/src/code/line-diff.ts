import { diffLines } from 'diff';

export type DiffLine =
  | { kind: 'same' | 'added' | 'removed'; text: string; before: number | undefined; after: number | undefined }
  /** Unchanged lines that are not shown. */
  | { kind: 'skipped'; count: number };

type ShownLine = Exclude<DiffLine, { kind: 'skipped' }>;

function allLines(before: string, after: string): ShownLine[] {
  let beforeNumber = 0;
  let afterNumber = 0;
  const lines: ShownLine[] = [];
  for (const part of diffLines(before, after, { stripTrailingCr: true, ignoreNewlineAtEof: true })) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    for (const text of part.value.replace(/\n$/, '').split('\n')) {
      lines.push({
        kind,
        text,
        before: kind === 'added' ? undefined : (beforeNumber += 1),
        after: kind === 'removed' ? undefined : (afterNumber += 1),
      });
    }
  }
  return lines;
}

/** The lines of two texts with what changed, and `context` unchanged lines around each change. */
export function lineDiff(before: string, after: string, context = 3): DiffLine[] {
  if (before === '' && after === '') return [];
  const lines = allLines(before, after);
  const near = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue;
    const end = Math.min(index + context, lines.length - 1);
    for (let at = Math.max(0, index - context); at <= end; at += 1) near.add(at);
  }
  const shown: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = shown.at(-1);
    if (near.has(index)) shown.push(line);
    else if (previous?.kind === 'skipped') previous.count += 1;
    else shown.push({ kind: 'skipped', count: 1 });
  }
  return shown;
}
