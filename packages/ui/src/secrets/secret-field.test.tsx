// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { REVEAL_MS, SecretField } from './secret-field.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

function withClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

it('is masked until it is revealed, and masked again after 30 seconds', async () => {
  render(<SecretField label="Client secret" secret="s3cret" />);
  expect(screen.queryByText('s3cret')).toBeNull();

  await press('Reveal client secret');
  expect(screen.getByText('s3cret')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Client secret revealed for 30 seconds');

  act(() => void vi.advanceTimersByTime(REVEAL_MS - 1));
  expect(screen.getByText('s3cret')).toBeTruthy();

  act(() => void vi.advanceTimersByTime(1));
  expect(screen.queryByText('s3cret')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Client secret hidden again');
});

it('hides at once when asked, and does not speak again when the time is over', async () => {
  render(<SecretField label="Client secret" secret="s3cret" />);
  await press('Reveal client secret');

  await press('Hide client secret');
  act(() => void vi.advanceTimersByTime(REVEAL_MS));

  expect(screen.queryByText('s3cret')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Client secret hidden');
});

it('copies without revealing, and says so', async () => {
  const copied: string[] = [];
  withClipboard(async (text) => void copied.push(text));
  render(<SecretField label="Client secret" secret="s3cret" />);

  await press('Copy client secret');

  expect(copied).toEqual(['s3cret']);
  expect(screen.queryByText('s3cret')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Client secret copied');
});

it('asks for the secret only when it is needed, and says when it cannot be had', async () => {
  let asked = 0;
  const secret = async () => {
    asked += 1;
    throw new Error('signed out');
  };
  render(<SecretField label="Client secret" secret={secret} />);
  expect(asked).toBe(0);

  await press('Reveal client secret');

  expect(asked).toBe(1);
  expect(screen.getByRole('status').textContent).toBe('Client secret could not be loaded; try again');
});

it('says what to do when the browser refuses to copy', async () => {
  withClipboard(async () => {
    throw new DOMException('denied', 'NotAllowedError');
  });
  document.execCommand = () => false; // jsdom has none
  render(<SecretField label="Client secret" secret="s3cret" />);

  await press('Copy client secret');

  expect(screen.getByRole('status').textContent).toBe('Client secret could not be copied; reveal it and copy by hand');
});
