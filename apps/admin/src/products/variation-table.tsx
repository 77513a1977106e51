import { VisuallyHidden } from '@ecwid-kit/ui';
import { errorOf, valueOf, type FormState } from '../forms/form-state.ts';
import { variationField } from './variation-fields.ts';

export interface VariationRow {
  id: number;
  /** `M, Moss`. */
  label: string;
  sku: string;
  price: string;
  /** Empty: without limit. */
  quantity: string;
}

/** The variations of a product with their prices and stocks, edited in place. */
export function VariationTable({ rows, state }: { rows: readonly VariationRow[]; state: FormState }) {
  return (
    <div className="table-scroll">
      <table className="data-table variations">
        <caption>
          <VisuallyHidden>Variations</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Variation</th>
            <th scope="col" className="cell-wide">
              SKU
            </th>
            <th scope="col" className="cell-end">
              Price
            </th>
            <th scope="col" className="cell-end">
              In stock
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.label}</td>
              <td className="cell-wide">{row.sku}</td>
              <td className="cell-end">
                <Cell row={row} field="price" label={`Price of ${row.label}`} state={state} />
              </td>
              <td className="cell-end">
                <Cell row={row} field="quantity" label={`Stock of ${row.label}`} state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  row: VariationRow;
  field: 'price' | 'quantity';
  label: string;
  state: FormState;
}

function Cell({ row, field, label, state }: CellProps) {
  const name = variationField(row.id, field);
  const error = errorOf(state, name)?.[0];
  return (
    <>
      <input
        className="control control-number"
        name={name}
        aria-label={label}
        inputMode={field === 'price' ? 'decimal' : 'numeric'}
        autoComplete="off"
        placeholder={field === 'quantity' ? 'No limit' : undefined}
        defaultValue={valueOf(state, name, row[field])}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      />
      <input type="hidden" name={`${name}-was`} value={row[field]} />
      {error && (
        <p id={`${name}-error`} className="field-message field-message-error">
          {error}
        </p>
      )}
    </>
  );
}
