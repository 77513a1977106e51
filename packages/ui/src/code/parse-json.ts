/** The value of a JSON object or array, or `undefined` when the text is something else. */
export function parseJson(text: string): { value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined; // not JSON after all: it is shown as it is
  }
}
