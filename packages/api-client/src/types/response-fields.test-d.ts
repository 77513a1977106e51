import { describe, expectTypeOf, test } from 'vitest';
import type { Narrowed } from './response-fields.ts';

interface Image {
  id: string;
  url: string;
}

interface Item {
  id: number;
  name?: string | undefined;
  media?: { images?: Image[] | undefined; videos: string[] } | null | undefined;
  titles: Record<string, string>;
  [unknown: string]: unknown;
}

interface Page {
  total: number;
  count: number;
  items: Item[];
}

describe('Narrowed', () => {
  test('keeps the named fields only', () => {
    expectTypeOf<Narrowed<Page, 'total,count'>>().toEqualTypeOf<{ total: number; count: number }>();
  });

  test('goes into lists and objects, and keeps what may be missing so', () => {
    expectTypeOf<Narrowed<Page, 'total,items(id,media(images(id)))'>>().toEqualTypeOf<{
      total: number;
      items: { id: number; media?: { images?: { id: string }[] | undefined } | null | undefined }[];
    }>();
  });

  test('goes on after a closing parenthesis', () => {
    expectTypeOf<Narrowed<Page, 'items(media(videos),id),total'>>().toEqualTypeOf<{
      total: number;
      items: { id: number; media?: { videos: string[] } | null | undefined }[];
    }>();
  });

  test('gives an object without parentheses whole', () => {
    expectTypeOf<Narrowed<Page, 'items'>>().toEqualTypeOf<{ items: Item[] }>();
    expectTypeOf<Narrowed<Page, 'items(titles)'>>().toEqualTypeOf<{ items: { titles: Record<string, string> }[] }>();
  });

  test('does not promise which keys a map has', () => {
    expectTypeOf<Narrowed<Page, 'items(titles(en))'>>().toEqualTypeOf<{
      items: { titles: Partial<Record<string, string>> }[];
    }>();
  });

  test('tolerates blanks', () => {
    expectTypeOf<
      Narrowed<
        Page,
        `
          total,
          items ( id , name )
        `
      >
    >().toEqualTypeOf<{ total: number; items: { id: number; name?: string | undefined }[] }>();
  });

  test('ignores unknown names', () => {
    expectTypeOf<Narrowed<Page, 'total,nonsense(more),items(id,none)'>>().toEqualTypeOf<{
      total: number;
      items: { id: number }[];
    }>();
  });

  test('is the whole answer when the text is not known', () => {
    expectTypeOf<Narrowed<Page, string>>().toEqualTypeOf<Page>();
    expectTypeOf<Narrowed<Page, `total,items(${string})`>>().toEqualTypeOf<Page>();
  });

  test('is either answer when the text is one of two', () => {
    expectTypeOf<Narrowed<Page, 'total' | 'count'>>().toEqualTypeOf<{ total: number } | { count: number }>();
  });
});
