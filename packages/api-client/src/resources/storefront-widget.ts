import type { Operations } from '@ecwid-kit/types';
import { storefrontWidgetRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['storefrontWidget'];

/** Makes the calls of `storefrontWidget`, and no others. */
export const createStorefrontWidget: MakeResource<Calls> = createResource<Calls>(
  'storefrontWidget',
  storefrontWidgetRoutes,
);
