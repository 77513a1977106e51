import { productOf } from '../../../../../../../products/product-data.ts';
import { read } from '../../../../../../../server/failures.ts';
import { fileResponse } from '../../../../../../../server/file-response.ts';
import { requireId, requireStore } from '../../../../../../../server/require-store.ts';

/** Hands out a file of a product. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/store/[storeId]/products/[productId]/files/[fileId]'>,
): Promise<Response> {
  const { storeId, productId, fileId: fileIdText } = await params;
  const { rest } = await requireStore(storeId);
  const fileId = requireId(fileIdText);
  const { id, files = [] } = await productOf(storeId, productId);
  const name = files.find((file) => file.id === fileId)?.name ?? `file-${fileId}`;
  return fileResponse(await read(rest.productFiles.download(id, fileId)), { name });
}
