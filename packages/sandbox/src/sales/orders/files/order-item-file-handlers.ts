import type { Operations, Order, OrderItem } from '@ecwid-kit/types';
import { sameText } from '../../../catalog/products/variation-document.ts';
import type { Media } from '../../../media/create-media.ts';
import { storeFile } from '../../../media/stored-media.ts';
import type { WriteTransaction } from '../../../platform/platform.ts';
import { apiError, notFound } from '../../../rest/api-error.ts';
import type { Call, Handlers } from '../../../rest/call.ts';
import { getStoredOrder, toOrder, type StoredOrder } from '../order-repository.ts';
import { updateOrder } from '../write-order.ts';
import { downloadLink } from './download-link.ts';

type SelectedOption = NonNullable<OrderItem['selectedOptions']>[number];
type OptionFile = NonNullable<SelectedOption['files']>[number];

/** Where files are attached. */
interface OptionPlace {
  readonly itemId: number;
  readonly optionName: string;
}

/** Answers the calls for files that customers attach to what they order. */
export const orderItemFileHandlers = (media: Media): Handlers<Operations['orderItemFiles']> => ({
  async upload(call) {
    const { platform, storeId, params, query } = call;
    optionAt(toOrder(await getStoredOrder(platform.db, storeId, params.orderId)), params);
    const upload = { bytes: call.body, url: query.externalUrl, name: query.fileName };
    const received = await media.receiveFile(call, upload);
    return media.writeWith(call, received, async (tx, kept) => {
      const stored = await getStoredOrder(tx.db, storeId, params.orderId);
      const { id, name, size } = await storeFile(tx.db, storeId, kept);
      const url = downloadLink(storeId, { cartId: stored.cartId, itemId: params.itemId, fileId: id, name });
      await changeFiles(tx, storeId, stored, params, (files) => [...files, { id, name, size, url }]);
      return { id };
    });
  },

  delete: (call) => remove(call, call.params, (file) => file.id === call.params.fileId),
  deleteAll: (call) => remove(call, call.params, () => true),
});

function remove(
  call: Pick<Call, 'storeId' | 'write'>,
  params: OptionPlace & { readonly orderId: string },
  isGone: (file: OptionFile) => boolean,
): Promise<{ deleteCount: number }> {
  return call.write(async (tx) => {
    const stored = await getStoredOrder(tx.db, call.storeId, params.orderId);
    const { files = [] } = optionAt(toOrder(stored), params);
    const deleteCount = files.filter(isGone).length;
    if (deleteCount > 0) {
      await changeFiles(tx, call.storeId, stored, params, (before) => before.filter((file) => !isGone(file)));
    }
    return { deleteCount };
  });
}

/** Changes the files of an option. One that has none left has no `files` either. */
async function changeFiles(
  tx: WriteTransaction,
  storeId: number,
  stored: StoredOrder,
  place: OptionPlace,
  change: (files: readonly OptionFile[]) => OptionFile[],
): Promise<void> {
  const order = toOrder(stored);
  const changed = optionAt(order, place);
  const { files = [], ...option } = changed;
  const left = change(files);
  const after = left.length > 0 ? { ...option, files: left } : option;
  const items = (order.items ?? []).map((item) => ({
    ...item,
    selectedOptions: (item.selectedOptions ?? []).map((each) => (each === changed ? after : each)),
  }));
  await updateOrder(tx, storeId, stored, { items });
}

/** An option that takes files. Throws the error of one that is not there or takes none. */
function optionAt({ items = [] }: Order, { itemId, optionName }: OptionPlace): SelectedOption {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw notFound(`Order item with id ${itemId} not found`);
  const option = item.selectedOptions?.find(({ name = '' }) => sameText(name, optionName));
  if (!option) throw notFound(`Order item ${itemId} has no option "${optionName}"`);
  if (option.type !== 'FILES') {
    throw apiError('OPTIONS_IS_NOT_FILES_TYPE', 'The option is not of type FILES', `Its type is ${option.type}.`);
  }
  return option;
}
