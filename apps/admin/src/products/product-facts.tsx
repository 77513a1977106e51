import type { Product } from '@ecwid-kit/types';
import { Card, KeyValueList } from '@ecwid-kit/ui';
import { formatMoment } from '../words/moments.ts';

export function ProductFacts({ product, timeZone }: { product: Product; timeZone: string }) {
  const at = (seconds: number | undefined) =>
    seconds === undefined ? 'Unknown' : formatMoment(seconds * 1000, timeZone);
  const image = product.thumbnailUrl ?? product.imageUrl;
  return (
    <Card title="Facts">
      {image && <img className="product-picture" src={image} alt={product.name} loading="lazy" />}
      <KeyValueList
        items={[
          { label: 'Product id', value: String(product.id), copy: String(product.id) },
          { label: 'Added', value: at(product.createTimestamp) },
          { label: 'Changed', value: at(product.updateTimestamp) },
          ...(product.url
            ? [
                {
                  label: 'Storefront',
                  value: (
                    <a href={product.url} target="_blank" rel="noreferrer">
                      Open product page
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
