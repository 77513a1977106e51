import type { Product } from '@ecwid-kit/types';
import { describe, expectTypeOf, test } from 'vitest';
import { isEcwidError, type EcwidApiError, type EcwidClient } from './index.ts';

declare const client: EcwidClient;
declare const text: string;
declare const error: unknown;

describe('arguments', () => {
  test('are the path, the body, the query and the options', () => {
    expectTypeOf(client.products.get).toBeCallableWith(1, { lang: 'en' }, { timeoutMs: 5 });
    expectTypeOf(client.products.update).toBeCallableWith(1, { price: 5 }, { returnItem: true }, {});
    expectTypeOf(client.products.create).toBeCallableWith({ name: 'Tin' });
    expectTypeOf(client.products.delete).toBeCallableWith(1, { signal: AbortSignal.timeout(5) });
    expectTypeOf(client.products.search).toBeCallableWith();
    expectTypeOf(client.products.search).toBeCallableWith(undefined, { deadlineMs: 5 });
  });

  test('take lists, moments and the store’s own filters', () => {
    const ids: readonly number[] = [1];

    expectTypeOf(client.products.search).toBeCallableWith({ productId: ids, updatedFrom: new Date(0), createdTo: 5 });
    expectTypeOf(client.products.search).toBeCallableWith({ option_Size: 'M', attribute_Brand: ['Acme', 'Bolt'] });
    expectTypeOf(client.products.search).toBeCallableWith({ keyword: undefined });
  });

  test('are the bytes of a file, or the address it is at', () => {
    const { uploadImage } = client.productVariations;

    expectTypeOf(uploadImage).toBeCallableWith(1, 2, new Uint8Array(8));
    expectTypeOf(uploadImage).toBeCallableWith(1, 2, new Blob([]), {}, { timeoutMs: 5 });
    expectTypeOf(uploadImage).toBeCallableWith(1, 2, undefined, { externalUrl: 'https://a.example/tin.png' });
    expectTypeOf(uploadImage(1, 2, new Uint8Array(8))).resolves.toEqualTypeOf<{ id: number }>();
    // @ts-expect-error neither of them
    void uploadImage(1, 2);
    // @ts-expect-error neither of them
    void uploadImage(1, 2, undefined, {});
    // @ts-expect-error an address is no body
    void uploadImage(1, 2, 'https://a.example/tin.png');
  });

  test('are checked', () => {
    expectTypeOf(client.products.get).parameter(0).toBeNumber();
    // @ts-expect-error misspelt
    void client.products.search({ limti: 5 });
    // @ts-expect-error a price is no moment
    void client.products.search({ priceFrom: new Date(0) });
    // @ts-expect-error not a way to sort
    void client.products.search({ sortBy: 'SIZE' });
    // @ts-expect-error the id comes first
    void client.products.get({ lang: 'en' });
    // @ts-expect-error a body is needed
    void client.products.update(1);
    // @ts-expect-error nothing to ask for
    void client.products.delete(1, { lang: 'en' });
    // @ts-expect-error misspelt, beside a literal responseFields
    void client.products.search({ responseFields: 'total', limti: 5 });
  });
});

describe('answers', () => {
  test('are the contract’s', () => {
    expectTypeOf(client.products.get(1)).resolves.toEqualTypeOf<Product>();
    expectTypeOf(client.products.get(1, { lang: 'en' })).resolves.toEqualTypeOf<Product>();
    expectTypeOf(client.products.create({ name: 'Tin' })).resolves.toEqualTypeOf<{ id: number }>();
  });

  test('narrow to literal responseFields', async () => {
    const page = await client.products.search({ responseFields: 'total,items(id,name,media(images(id)))' });

    expectTypeOf(page).toHaveProperty('total');
    expectTypeOf(page).not.toHaveProperty('offset');
    expectTypeOf(page.items[0]!).toHaveProperty('name'); // the type of an item, whether or not there is one
    expectTypeOf(page.items[0]!).not.toHaveProperty('sku'); // likewise
    expectTypeOf<
      keyof NonNullable<NonNullable<(typeof page.items)[number]['media']>['images']>[number]
    >().toEqualTypeOf<'id'>();
  });

  test('are whole when responseFields is not a literal', () => {
    expectTypeOf(client.products.get(1, { responseFields: text })).resolves.toEqualTypeOf<Product>();
    expectTypeOf(client.products.get(1, { responseFields: undefined })).resolves.toEqualTypeOf<Product>();
  });
});

describe('iterators', () => {
  test('give items or pages, narrowed likewise', () => {
    expectTypeOf(client.products.iterate()).toEqualTypeOf<AsyncGenerator<Product, void, undefined>>();
    expectTypeOf(client.products.iterate({ responseFields: 'items(id)' })).toEqualTypeOf<
      AsyncGenerator<{ id: number }, void, undefined>
    >();
    expectTypeOf(client.products.iteratePages({ responseFields: 'items(id)' })).toEqualTypeOf<
      AsyncGenerator<{ items: { id: number }[] }, void, undefined>
    >();
  });

  test('give items fetched ahead, and tell how far they are', () => {
    const query = { responseFields: 'items(id)' } as const;
    const onProgress = (progress: { readonly fetched: number; readonly total: number | undefined }) => progress.fetched;

    expectTypeOf(client.products.exportAll(query, { onProgress, concurrency: 4 })).toEqualTypeOf<
      AsyncGenerator<{ id: number }, void, undefined>
    >();
  });

  test('exist for paged calls only', () => {
    expectTypeOf(client.products).not.toHaveProperty('exportAllGet');
    expectTypeOf(client.products).not.toHaveProperty('iterateGet');
    expectTypeOf(client.products).not.toHaveProperty('iterateCreate');
  });
});

describe('request', () => {
  test('answers what the caller says it does', () => {
    expectTypeOf(client.request({ method: 'GET', path: '/x' })).resolves.toBeUnknown();
    expectTypeOf(client.request<{ a: 1 }>({ method: 'GET', path: '/x' })).resolves.toEqualTypeOf<{ a: 1 }>();
  });
});

describe('isEcwidError', () => {
  test('narrows to the kind of error', () => {
    const rejected = isEcwidError(error, 'api_rejected') ? error : undefined;
    const late = isEcwidError(error, 'timed_out') ? error.code : undefined;
    const status = isEcwidError(error) && error.code === 'api_rejected' ? error.status : undefined;

    expectTypeOf(rejected).toEqualTypeOf<EcwidApiError | undefined>();
    expectTypeOf(late).toEqualTypeOf<'timed_out' | undefined>();
    expectTypeOf(status).toEqualTypeOf<number | undefined>();
  });
});
