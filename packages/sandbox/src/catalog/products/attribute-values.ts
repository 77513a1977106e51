import type { AttributeValue, TypeAttribute } from '@ecwid-kit/types';

/**
 * Completes values with the attributes they are of, so that a product answers with `id`, `name`, `type` and `show`
 * whichever of id, alias or name the caller knew. A value of an attribute that no type has stays as it was sent:
 * assumed, the reference does not say.
 */
export function describeAttributes(
  values: readonly AttributeValue[],
  attributes: readonly TypeAttribute[],
): AttributeValue[] {
  return values.map(({ alias, ...value }) => {
    const known = attributes.find((attribute) => isOf(attribute, { ...value, alias }));
    if (!known) return { ...(alias && { name: alias, type: alias }), ...value };
    const { id, name, nameTranslated, type, show } = known;
    return { ...value, id, name, ...(nameTranslated && { nameTranslated }), type, show };
  });
}

function isOf(attribute: TypeAttribute, { id, alias, name }: AttributeValue): boolean {
  if (id !== undefined) return attribute.id === id;
  if (alias !== undefined) return attribute.type === alias;
  return name !== undefined && attribute.name.trim().toLowerCase() === name.trim().toLowerCase();
}
