// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { TextField } from './text-field.tsx';
import { UnsavedChangesBar } from './unsaved-changes-bar.tsx';

function Page({ savedKey, onSubmit }: { savedKey?: number; onSubmit?: () => void }) {
  return (
    <>
      <form
        id="settings"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <TextField name="name" label="Name" defaultValue="Mug" />
      </form>
      <UnsavedChangesBar form="settings" savedKey={savedKey} />
    </>
  );
}

const bar = () => screen.queryByRole('region', { name: 'Unsaved changes' });

function leavingIsStopped(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('appears with the first change and goes when the change is undone', async () => {
  const user = userEvent.setup();
  render(<Page />);
  expect(bar()).toBeNull();

  await user.type(screen.getByRole('textbox', { name: 'Name' }), 's');
  expect(bar()).not.toBeNull();
  expect(leavingIsStopped()).toBe(true);

  await user.keyboard('{Backspace}');
  expect(bar()).toBeNull();
  expect(leavingIsStopped()).toBe(false);
});

it('brings the saved values back on Discard', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  await user.type(name, 's');

  await user.click(screen.getByRole('button', { name: 'Discard' }));

  expect(name.value).toBe('Mug');
  await waitFor(() => expect(bar()).toBeNull());
});

it('submits the form on Save and takes what it holds as saved when the key changes', async () => {
  const user = userEvent.setup();
  let submitted = 0;
  const onSubmit = () => {
    submitted += 1;
  };
  const { rerender } = render(<Page savedKey={1} onSubmit={onSubmit} />);
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 's');

  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(submitted).toBe(1);
  rerender(<Page savedKey={2} onSubmit={onSubmit} />);

  expect(bar()).toBeNull();
  expect(leavingIsStopped()).toBe(false);
});
