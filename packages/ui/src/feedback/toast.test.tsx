// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { TOAST_MS, ToastProvider, useToast } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function SaveButton() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast('Saved')}>
      Save
    </button>
  );
}

function renderToast() {
  render(
    <ToastProvider>
      <SaveButton />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
}

it('speaks in a live region that was there before, and goes by itself', () => {
  renderToast();
  expect(screen.getByRole('status').textContent).toBe('Saved');

  act(() => void vi.advanceTimersByTime(TOAST_MS));

  expect(screen.getByRole('status').textContent).toBe('');
});

it('stays while the focus is in it', () => {
  renderToast();
  fireEvent.focus(screen.getByRole('button', { name: 'Dismiss' }));

  act(() => void vi.advanceTimersByTime(TOAST_MS * 3));

  expect(screen.getByText('Saved')).toBeTruthy();
});

it('says what is missing when there is no provider', () => {
  expect(() => render(<SaveButton />)).toThrow('there is no ToastProvider');
});
