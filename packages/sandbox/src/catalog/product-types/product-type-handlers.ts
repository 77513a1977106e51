import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { changeType, GENERAL_TYPE_ID, getType, listTypes } from './product-type-repository.ts';
import { withoutType } from './without-type.ts';

/** Answers the product type calls. */
export const productTypeHandlers: Handlers<Operations['productTypes']> = {
  list: (call) => listTypes(call.platform.db, call.storeId),
  get: (call) => getType(call.platform.db, call.storeId, call.params.classId),

  create: (call) =>
    call.write(async (tx) => {
      const id = await nextId(tx.db, call.storeId, 'product_class');
      await changeType(tx, call.storeId, { id, attributes: [] }, call.body);
      tx.emit({ storeId: call.storeId, type: 'product_class.created', entityId: id });
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const type = await getType(tx.db, call.storeId, call.params.classId);
      await changeType(tx, call.storeId, type, call.body);
      tx.emit({ storeId: call.storeId, type: 'product_class.updated', entityId: type.id });
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { id } = await getType(tx.db, call.storeId, call.params.classId);
      if (id === GENERAL_TYPE_ID) throw wrongParameter('The general product type cannot be deleted');
      await tx.db.deleteFrom('product_class').where('store_id', '=', call.storeId).where('id', '=', id).execute();
      await withoutType(tx, call.storeId, id);
      tx.emit({ storeId: call.storeId, type: 'product_class.deleted', entityId: id });
      return { deleteCount: 1 };
    }),
};
