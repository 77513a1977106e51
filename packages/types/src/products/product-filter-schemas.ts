import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** A value of the attribute that says who makes a product. */
export const brandSchema = schema(() =>
  z
    .object({
      name: z.string(),
      nameTranslated: translatedSchema().optional(),
      productsFilteredByBrandUrl: z.string().optional(),
    })
    .meta({ id: 'Brand' }),
);
export type Brand = Infer<typeof brandSchema>;

/** Colours of options, the last used first. */
export const swatchesSchema = schema(() =>
  z
    .object({
      colors: z.array(
        z
          .object({ name: z.string(), hexCode: z.string(), translations: translatedSchema().optional() })
          .meta({ id: 'Swatch' }),
      ),
    })
    .meta({ id: 'Swatches' }),
);
export type Swatches = Infer<typeof swatchesSchema>;

const status = () => ({ status: z.string(), sortingOrder: z.string().optional() });

const countedBy = <T extends z.ZodType>(id: T) =>
  z.object({ values: z.array(z.object({ id, title: z.string(), productCount: z.int() })), ...status() });

const namedFilterSchema = schema(() =>
  z
    .object({
      title: z.string(),
      values: z.array(z.object({ title: z.string(), productCount: z.int() })),
      ...status(),
    })
    .meta({ id: 'NamedProductFilter' }),
);
export type NamedProductFilter = Infer<typeof namedFilterSchema>;

/** The values that the chosen products have, each with their number. Also `attribute_{name}` and `option_{name}`. */
export const productFiltersSchema = schema(() =>
  z
    .object({
      productCount: z.int(),
      filters: z
        .object({
          price: z.object({ minValue: z.number(), maxValue: z.number(), ...status() }).optional(),
          inventory: countedBy(z.string()).optional(),
          onsale: countedBy(z.string()).optional(),
          categories: countedBy(z.int()).optional(),
        })
        .catchall(namedFilterSchema()),
    })
    .meta({ id: 'ProductFilters' }),
);
export type ProductFilters = Infer<typeof productFiltersSchema>;

/**
 * Which filters, separated by commas, and which products: the parameters of a product search, as texts.
 * `filterFacetLimit`: how many values of each filter, or `ALL`.
 */
export const productFiltersRequestSchema = schema(() =>
  z
    .object({
      params: z
        .looseObject({ filterFields: z.string().optional(), filterFacetLimit: z.string().optional() })
        .optional(),
    })
    .meta({ id: 'ProductFiltersRequest' }),
);
