import { JsonText } from './call.ts';
import { wrongParameter } from './api-error.ts';

const MAX_PAGE = 100;

/** Reads `offset` and `limit`. More than 100 gives 100: assumed, the reference does not say. */
export function pageOf(query: { offset?: number | undefined; limit?: number | undefined }): {
  offset: number;
  limit: number;
} {
  const { offset = 0, limit = MAX_PAGE } = query;
  if (offset < 0) throw wrongParameter('The offset cannot be negative');
  return { offset, limit: Math.min(limit, MAX_PAGE) };
}

interface TextPage {
  readonly total: number;
  readonly texts: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** A page of stored documents, put together without reading them. */
export function textPage({ total, texts, offset, limit }: TextPage): JsonText {
  return new JsonText(
    `{"total":${total},"count":${texts.length},"offset":${offset},"limit":${limit},"items":[${texts.join(',')}]}`,
  );
}
