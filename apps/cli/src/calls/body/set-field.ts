/** A copy of an object in which one field, however deep, has a value. What is no object on the way becomes one. */
export function setField(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const before: Readonly<Record<string, unknown>> = isObject(target) ? target : {};
  const inner = Object.hasOwn(before, key) ? before[key] : undefined;
  // A computed key makes a field of its own, also when it is `__proto__`.
  return { ...before, [key]: setField(inner, rest, value) };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
