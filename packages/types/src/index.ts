export { schema, type Infer, type LazySchema } from './contract/schema.ts';
export { pathParams, route, type HttpMethod, type PathParamNames, type Route } from './contract/route.ts';
export {
  operation,
  type BodyOf,
  type Operation,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
} from './contract/operation.ts';
export { formatMoment, parseMoment } from './contract/wire.ts';
export { ALWAYS_GRANTED_SCOPE, DEFAULT_CUSTOM_APP_SCOPES, isScope, SCOPES, type Scope } from './scopes/scopes.ts';
export { operations, type Operations } from './operations.ts';
export { routes } from './routes.ts';
export {
  productCreateSchema,
  productSchema,
  productUpdateSchema,
  type Product,
  type ProductCreate,
  type ProductUpdate,
} from './products/product-schemas.ts';
export {
  variationCreateSchema,
  variationSchema,
  variationWriteSchema,
  type Variation,
  type VariationCreate,
  type VariationWrite,
} from './products/variation-schemas.ts';
export {
  productTypeCreateSchema,
  productTypeSchema,
  productTypeUpdateSchema,
  type ProductType,
  type ProductTypeCreate,
  type ProductTypeUpdate,
} from './product-types/product-type-schemas.ts';
export {
  categoryCreateSchema,
  categorySchema,
  categoryUpdateSchema,
  type Category,
  type CategoryCreate,
  type CategoryUpdate,
} from './categories/category-schemas.ts';
