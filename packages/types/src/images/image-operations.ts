import { operation } from '../contract/operation.ts';
import { imageRoutes } from './image-routes.ts';
import { mainColorsRequestSchema, mainColorsSchema } from './image-schemas.ts';

/** Pictures as such. */
export const imageOperations = {
  mainColors: operation(imageRoutes.mainColors, {
    summary: 'Find the main colours of pictures',
    body: mainColorsRequestSchema,
    response: mainColorsSchema,
  }),
} as const;
