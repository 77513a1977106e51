import type { MediaImage, Product } from '@ecwid-kit/types';
import { Card, StatusPill } from '@ecwid-kit/ui';
import { ActionButton } from '../../frame/action-button.tsx';
import { DeleteButton } from '../../frame/delete-button.tsx';
import { DescribedForm } from './described-form.tsx';
import { addPicture, deletePicture, describePicture, movePicture } from './media-actions.ts';
import { UploadForm } from './upload-form.tsx';

/** What the product shows of itself, the main picture first. */
export function ProductPictures({ storeId, product }: { storeId: number; product: Product }) {
  const images = product.media?.images ?? [];
  const place = { storeId, productId: product.id };
  return (
    <Card title="Pictures">
      <div className="form-stack">
        {images.length > 0 && (
          <ol className="media-rows">
            {images.map((image, index) => (
              <li key={image.imageOriginalUrl ?? image.id} className="media-row">
                <Picture image={image} />
                <div>
                  {index === 0 && <StatusPill>Main picture</StatusPill>}
                  <DescribedForm
                    action={describePicture.bind(null, { ...place, imageId: image.id ?? '' })}
                    fields={[{ name: 'alt', label: `Alternative text of picture ${index + 1}`, optional: true }]}
                    stored={{ alt: image.alt?.main ?? '' }}
                    submit="Save text"
                  />
                  <div className="row">
                    {index > 0 && (
                      <>
                        <ActionButton
                          size="small"
                          label={`Move picture ${index + 1} up`}
                          done="The picture is one place up"
                          action={movePicture.bind(null, place, index, index - 1)}
                        >
                          Up
                        </ActionButton>
                        {index > 1 && (
                          <ActionButton
                            size="small"
                            label={`Make picture ${index + 1} the main one`}
                            done="The picture is the main one"
                            action={movePicture.bind(null, place, index, 0)}
                          >
                            Make main
                          </ActionButton>
                        )}
                      </>
                    )}
                    {index < images.length - 1 && (
                      <ActionButton
                        size="small"
                        label={`Move picture ${index + 1} down`}
                        done="The picture is one place down"
                        action={movePicture.bind(null, place, index, index + 1)}
                      >
                        Down
                      </ActionButton>
                    )}
                    <DeleteButton
                      small
                      what="picture"
                      action={deletePicture.bind(null, place, image.id ?? '', index === 0)}
                    >
                      {index === 0 ? 'The next picture takes its place.' : 'The other pictures stay as they are.'}
                    </DeleteButton>
                  </div>
                </div>
              </li>
            ))}
          </ol>
        )}
        <UploadForm
          action={addPicture.bind(null, place)}
          label="Add a picture"
          help="JPEG, PNG, GIF, WebP or SVG, up to 20 MB"
          accept="image/*"
          submit="Add picture"
        />
      </div>
    </Card>
  );
}

function Picture({ image }: { image: MediaImage }) {
  const src = image.image400pxUrl ?? image.imageOriginalUrl;
  return <img className="media-thumb" src={src} alt={image.alt?.main ?? ''} width={96} height={96} loading="lazy" />;
}
