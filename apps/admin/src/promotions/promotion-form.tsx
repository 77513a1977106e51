'use client';

import {
  Banner,
  Card,
  CheckboxField,
  FirstErrorFocus,
  FormRow,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
} from '@ecwid-kit/ui';
import { useActionState, useState, type FormEvent } from 'react';
import { CheckboxSet } from '../forms/checkbox-set.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import {
  checkedOf,
  errorOf,
  formValues,
  IDLE,
  valueOf,
  type FormAction,
  type FormValues,
} from '../forms/form-state.ts';
import { SaveBar } from '../forms/save-bar.tsx';
import type { FoundProduct } from '../products/find-products.ts';
import { ProductPicker } from '../products/product-picker.tsx';
import type { PromotionChoices } from './promotion-data.ts';
import { CATEGORY_FIELD, DAY_FIELD, GROUP_FIELD, METHOD_FIELD, PRODUCT_FIELD } from './promotion-form-schema.ts';
import { BASE_OPTIONS, TYPE_OPTIONS, WEEKDAY_OPTIONS } from './promotion-words.ts';

const FORM = 'promotion-form';

interface PromotionFormProps {
  storeId: number;
  action: FormAction;
  stored: FormValues;
  /** The products that are chosen, by name. */
  products?: readonly FoundProduct[];
  choices: PromotionChoices;
  currency: string;
  timeZone: string;
  /** It has conditions that are not here. */
  hasUnseen?: boolean;
}

const APPLIES = [
  { value: 'all', label: 'All products' },
  { value: 'some', label: 'Some categories and products' },
];

/** What decides which fields there are. */
const shapeOf = (values: FormValues) => ({
  base: values['discountBase'] ?? '',
  applies: values['applies'] ?? 'all',
  recurring: 'recurring' in values,
});

export function PromotionForm(props: PromotionFormProps) {
  const { storeId, action, stored, products = [], choices, currency, timeZone, hasUnseen = false } = props;
  const [state, submit, pending] = useActionState(action, IDLE);
  const [shape, setShape] = useState(shapeOf(stored));
  const [chosen, setChosen] = useState(products);
  const field = (name: string) => ({
    name,
    defaultValue: valueOf(state, name, stored[name] ?? ''),
    error: errorOf(state, name),
  });
  const followShape = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement; // every field of the form has one
    if (!['discountBase', 'applies', 'recurring'].includes(name)) return;
    const data = new FormData(event.currentTarget);
    setShape(shapeOf(formValues(data)));
  };
  const discard = () => {
    setShape(shapeOf(stored));
    setChosen(products);
  };
  const type = field('discountType');
  const idsOf = (list: readonly FoundProduct[]) => list.map(({ id }) => id).join();
  return (
    <form id={FORM} action={submit} onChange={followShape} noValidate>
      <Stack>
        <FormMessage state={state} />
        {hasUnseen && (
          <Banner title="This promotion has more conditions than are shown here">
            An app or a script set them. They stay as they are.
          </Banner>
        )}
        <Card title="What it gives">
          <div className="form-stack">
            <TextField {...field('name')} label="Name" help="Customers see it in the cart" />
            <RadioGroup {...field('discountBase')} label="It lowers" options={BASE_OPTIONS} />
            <FormRow>
              {/* A select keeps the value it was made with when React resets the form: a new value makes a new one. */}
              <SelectField key={`type-${type.defaultValue}`} {...type} label="By" options={TYPE_OPTIONS} />
              <TextField {...field('amount')} label="How much" help={`In ${currency} or %`} inputMode="decimal" />
            </FormRow>
            <CheckboxField
              name="enabled"
              label="Enabled"
              help="The checkout applies it by itself"
              defaultChecked={checkedOf(state, 'enabled', 'enabled' in stored)}
            />
          </div>
        </Card>
        {shape.base === 'ITEM' && (
          <Card title="Which products">
            <div className="form-stack">
              <RadioGroup {...field('applies')} label="It is for" options={APPLIES} />
              {shape.applies === 'some' && (
                <>
                  {choices.categories.length > 0 && (
                    <CheckboxSet
                      label="Categories"
                      prefix={CATEGORY_FIELD}
                      options={choices.categories}
                      state={state}
                      stored={stored}
                    />
                  )}
                  <ProductPicker storeId={storeId} prefix={PRODUCT_FIELD} chosen={chosen} onChange={setChosen} />
                </>
              )}
            </div>
          </Card>
        )}
        {shape.base === 'SHIPPING' && choices.methods && (
          <Card title="Which ways of shipping">
            <input type="hidden" name="methods" value="1" />
            <CheckboxSet
              label="It is for"
              help="None chosen: all of them"
              prefix={METHOD_FIELD}
              options={choices.methods}
              state={state}
              stored={stored}
            />
          </Card>
        )}
        <Card title="When">
          <div className="form-stack">
            <FormRow>
              <TextField
                {...field('startDate')}
                type="datetime-local"
                label="From"
                help={`Time of the store, ${timeZone}`}
                optional
              />
              <TextField {...field('endDate')} type="datetime-local" label="Until" optional />
            </FormRow>
            <CheckboxField
              name="recurring"
              label="Only on some days of the week"
              error={shape.recurring ? undefined : errorOf(state, 'recurring')}
              defaultChecked={checkedOf(state, 'recurring', 'recurring' in stored)}
            />
            {shape.recurring && (
              <>
                <CheckboxSet
                  label="Days"
                  prefix={DAY_FIELD}
                  options={WEEKDAY_OPTIONS}
                  state={state}
                  stored={stored}
                  errorName="recurring"
                  inline
                />
                <FormRow>
                  <TextField {...field('activeDayStartTime')} type="time" label="From this time" optional />
                  <TextField
                    {...field('activeDayEndTime')}
                    type="time"
                    label="To this time"
                    help="Empty: to the end of the day"
                    optional
                  />
                </FormRow>
              </>
            )}
          </div>
        </Card>
        <Card title="For whom">
          <div className="form-stack">
            <FormRow>
              <TextField
                {...field('subtotal')}
                label={`From a subtotal of (${currency})`}
                inputMode="decimal"
                optional
              />
              <TextField
                {...field('minProductQuantityInCart')}
                label="From this many items in the cart"
                inputMode="numeric"
                optional
              />
            </FormRow>
            {choices.groups && choices.groups.length > 0 && (
              <>
                <input type="hidden" name="groups" value="1" />
                <CheckboxSet
                  label="Customer groups"
                  help="None chosen: everybody"
                  prefix={GROUP_FIELD}
                  options={choices.groups}
                  state={state}
                  stored={stored}
                />
              </>
            )}
          </div>
        </Card>
      </Stack>
      <SaveBar
        form={FORM}
        state={state}
        saving={pending}
        dirty={idsOf(chosen) !== idsOf(products)}
        onDiscard={discard}
      />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
