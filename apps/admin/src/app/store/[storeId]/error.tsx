'use client';

export { PageError as default } from '../../../frame/page-error.tsx';
