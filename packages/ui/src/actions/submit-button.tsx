'use client';

import { useFormStatus } from 'react-dom';

import { Button, type ButtonProps } from './button.tsx';

/** Submits the form around it, and is busy while that form's action runs. */
export function SubmitButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'type' | 'busy'>) {
  const { pending } = useFormStatus();
  return <Button {...rest} variant={variant} type="submit" busy={pending} />;
}
