'use client';

import { Button, controlAttributes, Field } from '@ecwid-kit/ui';
import { useId, useRef, useState, useTransition, type KeyboardEvent } from 'react';
import { findProducts, type FoundProduct } from './find-products.ts';

interface ProductPickerProps {
  storeId: number;
  /** What stands before the id in the names of the fields that are sent. */
  prefix: string;
  chosen: readonly FoundProduct[];
  onChange: (chosen: readonly FoundProduct[]) => void;
}

/** Chooses products by their words. Those chosen are sent as a field each. */
export function ProductPicker({ storeId, prefix, chosen, onChange }: ProductPickerProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly FoundProduct[] | string>();
  const [pending, start] = useTransition();
  const search = useRef<HTMLInputElement>(null);
  const help = 'Find by name or SKU';

  const find = () => start(async () => setFound(await findProducts(storeId, words)));
  const findOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // it would send the form
    find();
  };
  const remove = (product: FoundProduct) => {
    onChange(chosen.filter((one) => one.id !== product.id));
    search.current?.focus(); // the button that was pressed is gone
  };
  const ids = new Set(chosen.map((product) => product.id));

  return (
    <div>
      <Field id={id} label="Products" help={help} optional>
        <div className="picker-search">
          <input
            {...controlAttributes(id, { help, optional: true })}
            ref={search}
            className="control"
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={findOnEnter}
          />
          <Button busy={pending} onClick={find}>
            Find
          </Button>
        </div>
      </Field>
      <div role="status">
        {typeof found === 'string' && found}
        {Array.isArray(found) && found.length === 0 && 'No product matches.'}
      </div>
      {typeof found === 'object' && found.length > 0 && (
        <ul className="picker-list" aria-label="Products found">
          {found.map((product) => (
            <li key={product.id}>
              <span>{product.name}</span>
              {/* It keeps the focus when it has nothing left to do. */}
              <Button
                size="small"
                aria-disabled={ids.has(product.id) || undefined}
                aria-label={`${ids.has(product.id) ? 'Added' : 'Add'} ${product.name}`}
                onClick={() => ids.has(product.id) || onChange([...chosen, product])}
              >
                {ids.has(product.id) ? 'Added' : 'Add'}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className="picker-list" aria-label="Chosen products">
          {chosen.map((product) => (
            <li key={product.id}>
              <input type="hidden" name={`${prefix}${product.id}`} value="on" />
              <span>{product.name}</span>
              <Button size="small" aria-label={`Remove ${product.name}`} onClick={() => remove(product)}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
