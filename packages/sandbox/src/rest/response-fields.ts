/** Which fields an answer keeps. A leaf keeps everything below it. */
export type FieldTree = Map<string, FieldTree | undefined>;

/**
 * Reads `total,items(id,name,media(images(id)))`. Lenient as the platform: unknown names mean nothing, and a bracket
 * left open closes at the end.
 */
export function parseResponseFields(text: string): FieldTree {
  const root: FieldTree = new Map();
  const stack: FieldTree[] = [root];
  let name = '';
  const current = () => stack.at(-1) ?? root;
  const finish = () => {
    const trimmed = name.trim();
    if (trimmed && !current().has(trimmed)) current().set(trimmed, undefined);
    name = '';
  };
  for (const character of text) {
    if (character === ',') finish();
    else if (character === '(') {
      const children: FieldTree = current().get(name.trim()) ?? new Map<string, FieldTree | undefined>();
      current().set(name.trim(), children);
      stack.push(children);
      name = '';
    } else if (character === ')') {
      finish();
      if (stack.length > 1) stack.pop();
    } else name += character;
  }
  finish();
  return root;
}

/** Keeps the named fields of a value, at every level of its arrays. */
export function pickFields(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, tree));
  if (value === null || typeof value !== 'object') return value;
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (!tree.has(name)) continue;
    const children = tree.get(name);
    picked[name] = children ? pickFields(inner, children) : inner;
  }
  return picked;
}
