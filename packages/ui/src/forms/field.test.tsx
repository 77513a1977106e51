// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { FirstErrorFocus } from './first-error-focus.tsx';
import { MoneyField } from './money-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

function descriptionOf(element: HTMLElement): string | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
}

describe('a field', () => {
  it('is found by its label and described by its help', () => {
    render(<TextField name="name" label="Name" help="Up to 255 characters" />);

    expect(descriptionOf(screen.getByRole('textbox', { name: 'Name' }))).toBe('Up to 255 characters');
  });

  it('is invalid and described by its error instead of its help', () => {
    render(
      <MoneyField name="price" label="Price" currency="EUR" help="With tax" error={['Enter an amount', 'Too long']} />,
    );

    const input = screen.getByRole('textbox', { name: 'Price' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(input)).toBe('Enter an amount');
  });

  it('keeps the room of its message when there is none', () => {
    const { container } = render(
      <SelectField name="type" label="Type" options={[{ value: 'a', label: 'A' }]} error={[]} />,
    );

    expect(container.querySelector('.field-message')?.textContent).toBe('');
    expect(screen.getByRole('combobox', { name: 'Type' }).hasAttribute('aria-invalid')).toBe(false);
  });

  it('is required unless it is marked optional', () => {
    render(
      <>
        <TextField name="a" label="Street" />
        <TextField name="b" label="Floor" optional />
      </>,
    );

    expect(screen.getByLabelText('Street').getAttribute('aria-required')).toBe('true');
    expect(screen.getByLabelText(/Floor/).hasAttribute('aria-required')).toBe(false);
    expect(screen.getByText('Optional')).toBeTruthy();
  });
});

it('moves the focus to the first field in error each time the state changes', () => {
  const form = (watch: number, error?: string) => (
    <form id="form">
      <TextField name="name" label="Name" />
      <RadioGroup name="stock" label="Stock" options={[{ value: 'hide', label: 'Hide' }]} error={error} />
      <FirstErrorFocus form="form" watch={watch} />
    </form>
  );
  const { rerender } = render(form(1));
  expect(document.activeElement).toBe(document.body);

  rerender(form(2, 'Choose one'));

  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Hide' }));
});
