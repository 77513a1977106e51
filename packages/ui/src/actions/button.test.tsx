// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Button } from './button.tsx';

it('does not submit a form unless told to', () => {
  let submitted = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted += 1;
      }}
    >
      <Button>Preview</Button>
      <Button type="submit">Save</Button>
    </form>,
  );

  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(submitted).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(submitted).toBe(1);
});

it('does nothing while busy, and keeps the focus', () => {
  let pressed = 0;
  const onClick = () => {
    pressed += 1;
  };
  const { rerender } = render(<Button onClick={onClick}>Save</Button>);
  const button = screen.getByRole('button', { name: 'Save' });
  button.focus();

  rerender(
    <Button onClick={onClick} busy>
      Save
    </Button>,
  );
  fireEvent.click(button);

  expect(pressed).toBe(0);
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
});
