'use client';

export { AppPageProvider, useAppPage, type AppPageProviderProps } from './react/app-page-provider.tsx';
export { useAppStorage, type AppStorageState, type UseAppStorage } from './react/use-app-storage.ts';
export { useAutoHeight } from './react/use-auto-height.ts';
export { useAdminLocale, usePagePayload } from './react/use-page-payload.ts';
