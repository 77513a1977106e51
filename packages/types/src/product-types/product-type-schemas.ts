import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';
import { ATTRIBUTE_PLACES, ATTRIBUTE_TYPES } from '../products/product-parts-schemas.ts';

const attributeShape = () => ({
  id: z.int().optional(),
  name: z.string().optional(),
  nameTranslated: translatedSchema().optional(),
  type: z.enum(ATTRIBUTE_TYPES).optional(),
  show: z.enum(ATTRIBUTE_PLACES).optional(),
});

/** An attribute that products of a type have. To keep an attribute on update, send its `id`. */
const typeAttributeWriteSchema = schema(() => z.object(attributeShape()).meta({ id: 'TypeAttributeWrite' }));

/** An attribute of a product type as read. */
const typeAttributeSchema = schema(() =>
  z.object({ ...attributeShape(), id: z.int(), name: z.string() }).meta({ id: 'TypeAttribute' }),
);
export type TypeAttribute = Infer<typeof typeAttributeSchema>;

/** Changes to a product type. `attributes` replaces the stored list. */
export const productTypeUpdateSchema = schema(() =>
  z
    .object({ name: z.string().optional(), attributes: z.array(typeAttributeWriteSchema()).optional() })
    .meta({ id: 'ProductTypeUpdate' }),
);
export type ProductTypeUpdate = Infer<typeof productTypeUpdateSchema>;

/** A new product type. */
export const productTypeCreateSchema = schema(() =>
  productTypeUpdateSchema()
    .extend({ name: z.string().min(1) })
    .meta({ id: 'ProductTypeCreate' }),
);
export type ProductTypeCreate = Infer<typeof productTypeCreateSchema>;

/** A product type: the attributes its products share. Type 0 is the general one and has no name. */
export const productTypeSchema = schema(() =>
  z
    .object({
      id: z.int(),
      name: z.string().optional(),
      googleTaxonomy: z.string().optional(),
      attributes: z.array(typeAttributeSchema()).optional(),
    })
    .meta({ id: 'ProductType' }),
);
export type ProductType = Infer<typeof productTypeSchema>;
