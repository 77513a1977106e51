/** A plan as merchants know it: `ECWID_UNLIMITED` is Unlimited. */
export function planWords(plan: string): string {
  const name = plan
    .replace(/^ECWID_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
