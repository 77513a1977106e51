import type { Operations } from '@ecwid-kit/types';
import { siteRedirectRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `siteRedirects`, and no others. */
export const createSiteRedirects = createResource<Operations['siteRedirects']>('siteRedirects', siteRedirectRoutes);
