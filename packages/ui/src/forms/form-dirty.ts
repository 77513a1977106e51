/** What a form would send, as one comparable string. Files count by name and size. */
export function formSnapshot(form: HTMLFormElement): string {
  const entries = [...new FormData(form)]
    .filter(([name]) => !name.startsWith('$ACTION_'))
    .map(([name, value]) => [name, typeof value === 'string' ? value : `${value.name}:${value.size}`]);
  return JSON.stringify(entries);
}
