import type { TableSort } from '@ecwid-kit/ui';

type Names = Readonly<Record<string, Readonly<Record<TableSort['direction'], string>>>>;

/** A list's order in its address: `price.desc`. `names` says what the platform calls each, by column. */
export function columnSorts<const T extends Names>(names: T) {
  const isColumn = (key: string): key is Extract<keyof T, string> => Object.hasOwn(names, key);
  return {
    /** Undefined: the list's own order. */
    read(text: string | undefined): TableSort | undefined {
      const [key = '', direction] = text?.split('.') ?? [];
      if (!isColumn(key) || (direction !== 'asc' && direction !== 'desc')) return undefined;
      return { key, direction };
    },
    write({ key, direction }: TableSort): string {
      return `${key}.${direction}`;
    },
    nameOf(sort: TableSort | undefined): T[keyof T][TableSort['direction']] | undefined {
      return sort && isColumn(sort.key) ? names[sort.key]?.[sort.direction] : undefined;
    },
  };
}
