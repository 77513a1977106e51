/** How far the sandbox's clock is ahead, in words. */
export function describeOffset(offsetMs: number): string {
  if (offsetMs === 0) return 'as the machine';
  const minutes = Math.floor(offsetMs / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
    [Math.floor(offsetMs / 1000) % 60, 's'],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return `${said.join(' ') || '0 s'} ahead of the machine`;
}
