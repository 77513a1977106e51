'use client';

import { Card, CheckboxField, Columns, FirstErrorFocus, FormRow, MoneyField, TextArea, TextField } from '@ecwid-kit/ui';
import { useActionState, useState, type ReactNode } from 'react';
import { SaveBar } from '../forms/save-bar.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { checkedOf, errorOf, IDLE, valueOf, type FormAction } from '../forms/form-state.ts';
import { VariationTable, type VariationRow } from './variation-table.tsx';

export interface StoredProduct {
  name: string;
  description: string;
  price: string;
  compareToPrice: string;
  sku: string;
  weight: string;
  unlimited: boolean;
  quantity: string;
  enabled: boolean;
  categoryIds: readonly number[];
}

interface ProductFormProps {
  action: FormAction;
  stored: StoredProduct;
  currency: string;
  weightUnit: string;
  categories: readonly { value: string; label: string }[];
  variations: readonly VariationRow[];
  /** Cards beside and below the fields that are only shown. */
  facts?: ReactNode;
  options?: ReactNode;
}

const FORM = 'product-form';

export function ProductForm({
  action,
  stored,
  currency,
  weightUnit,
  categories,
  variations,
  facts,
  options,
}: ProductFormProps) {
  const [state, submit, pending] = useActionState(action, IDLE);
  const [unlimited, setUnlimited] = useState(stored.unlimited);
  const text = (name: keyof StoredProduct, value: string) => ({
    name,
    defaultValue: valueOf(state, name, value),
    error: errorOf(state, name),
  });
  return (
    <form id={FORM} action={submit} noValidate>
      <FormMessage state={state} />
      <Columns
        aside={
          <>
            <Card title="Visibility">
              <CheckboxField
                name="enabled"
                label="Enabled"
                help="Customers see it in the storefront"
                defaultChecked={checkedOf(state, 'enabled', stored.enabled)}
              />
            </Card>
            {categories.length > 0 && (
              <Card title="Categories">
                <fieldset aria-label="Categories">
                  {categories.map(({ value, label }) => (
                    <CheckboxField
                      key={value}
                      name="category"
                      value={value}
                      label={label}
                      defaultChecked={stored.categoryIds.includes(Number(value))}
                    />
                  ))}
                </fieldset>
              </Card>
            )}
            {facts}
          </>
        }
      >
        <Card>
          <div className="form-stack">
            <TextField {...text('name', stored.name)} label="Name" />
            <TextArea {...text('description', stored.description)} label="Description" help="HTML" rows={6} optional />
          </div>
        </Card>
        <Card title="Price">
          <FormRow>
            <MoneyField {...text('price', stored.price)} label="Price" currency={currency} />
            <MoneyField
              {...text('compareToPrice', stored.compareToPrice)}
              label="Compare-to price"
              help="Shown crossed out"
              currency={currency}
              optional
            />
          </FormRow>
        </Card>
        <Card title="Stock and shipping">
          <div className="form-stack">
            <FormRow>
              <TextField {...text('sku', stored.sku)} label="SKU" optional />
              <TextField
                {...text('weight', stored.weight)}
                label="Weight"
                suffix={weightUnit}
                inputMode="decimal"
                optional
              />
            </FormRow>
            <CheckboxField
              name="unlimited"
              label="Sell without limit"
              checked={unlimited}
              onChange={(event) => setUnlimited(event.target.checked)}
            />
            {!unlimited && <TextField {...text('quantity', stored.quantity)} label="In stock" inputMode="numeric" />}
          </div>
        </Card>
        {options}
        {variations.length > 0 && (
          <Card title="Variations" flush>
            <VariationTable rows={variations} state={state} />
          </Card>
        )}
      </Columns>
      <SaveBar
        form={FORM}
        state={state}
        saving={pending}
        dirty={unlimited !== stored.unlimited}
        onDiscard={() => setUnlimited(stored.unlimited)}
      />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
