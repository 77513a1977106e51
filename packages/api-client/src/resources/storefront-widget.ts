import type { Operations } from '@ecwid-kit/types';
import { storefrontWidgetRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `storefrontWidget`, and no others. */
export const createStorefrontWidget = createResource<Operations['storefrontWidget']>(
  'storefrontWidget',
  storefrontWidgetRoutes,
);
