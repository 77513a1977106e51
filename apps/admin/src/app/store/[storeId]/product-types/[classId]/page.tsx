import { PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { DeleteButton } from '../../../../../frame/delete-button.tsx';
import { deleteType, saveType } from '../../../../../product-types/type-actions.ts';
import { TypeForm } from '../../../../../product-types/type-form.tsx';
import { GENERAL_TYPE_ID, typeName } from '../../../../../product-types/type-words.ts';
import { read } from '../../../../../server/failures.ts';
import { requireId, requireStore } from '../../../../../server/require-store.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Product type' };

export default async function ProductTypePage({ params }: PageProps<'/store/[storeId]/product-types/[classId]'>) {
  const { storeId: storeIdText, classId } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const type = await read(rest.productTypes.get(requireId(classId)));
  const isGeneral = type.id === GENERAL_TYPE_ID;
  return (
    <>
      <PageHeader
        title={typeName(type)}
        breadcrumbs={[{ label: 'Product types', href: storePath(storeId, 'product-types') }]}
        description={isGeneral ? 'For products that have no type of their own' : undefined}
        actions={
          !isGeneral && (
            <DeleteButton what="product type" action={deleteType.bind(null, storeId, type.id)}>
              Its products become general ones, and lose the attributes that only this type has.
            </DeleteButton>
          )
        }
      />
      <TypeForm
        action={saveType.bind(null, { storeId, typeId: type.id })}
        name={isGeneral ? undefined : (type.name ?? '')}
        attributes={type.attributes ?? []}
      />
    </>
  );
}
