import { currencySign } from '../foundation/money.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface MoneyFieldProps extends Omit<TextFieldProps, 'type' | 'prefix' | 'suffix' | 'inputMode'> {
  /** ISO 4217 code. */
  currency: string;
}

/** An amount. Text with a decimal keypad rather than a number input: a wheel or an arrow key must not change a price. */
export function MoneyField({ currency, className, ...rest }: MoneyFieldProps) {
  return (
    <TextField
      {...rest}
      className={className ? `control-number ${className}` : 'control-number'}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      prefix={currencySign(currency)}
    />
  );
}
