import type { Product } from '@ecwid-kit/types';
import { Card } from '@ecwid-kit/ui';
import { DeleteButton } from '../../frame/delete-button.tsx';
import { storePath } from '../../urls/store-path.ts';
import { DescribedForm } from './described-form.tsx';
import { fileSizeWords } from './file-size-words.ts';
import { addFile, deleteFile, describeFile } from './media-actions.ts';
import { UploadForm } from './upload-form.tsx';

/** What the product is bought for: who pays for it may download these. */
export function ProductFiles({ storeId, product }: { storeId: number; product: Product }) {
  const place = { storeId, productId: product.id };
  const files = (product.files ?? []).flatMap(({ id, ...file }) => (id === undefined ? [] : [{ ...file, id }]));
  return (
    <Card title="Files">
      <div className="form-stack">
        {files.length > 0 && (
          <ul className="media-rows">
            {files.map(({ id, name = `File ${id}`, description = '', size = 0 }) => (
              <li key={id}>
                <p>
                  <a href={storePath(storeId, 'products', product.id, 'files', id)} download={name}>
                    {name}
                  </a>{' '}
                  <span className="muted">{fileSizeWords(size)}</span>
                </p>
                <DescribedForm
                  action={describeFile.bind(null, { ...place, fileId: id })}
                  fields={[
                    { name: 'name', label: 'Name' },
                    { name: 'description', label: 'Description', optional: true },
                  ]}
                  stored={{ name, description }}
                  submit="Save file"
                />
                <DeleteButton small what="file" action={deleteFile.bind(null, place, id)}>
                  Whoever bought it cannot download {name} any more.
                </DeleteButton>
              </li>
            ))}
          </ul>
        )}
        <UploadForm
          action={addFile.bind(null, place)}
          label="Add a file"
          help="Customers download it once they have paid. Up to 25 MB here, more by the API"
          submit="Add file"
        />
      </div>
    </Card>
  );
}
