export { controlRoute, type ControlAccess, type ControlRoute } from './control/control-route.ts';
export { controlRoutes } from './control/control-routes.ts';
export { controlOperations, type ControlOperations } from './control/control-operations.ts';
export { mailSchema, type Mail } from './control/mail-operations.ts';
export { orderExplanationSchema, type OrderExplanation } from './control/store-operations.ts';
export * from './control/app-schemas.ts';
export * from './control/control-session-schemas.ts';
export * from './control/store-state-schemas.ts';
export * from './control/traffic-schemas.ts';
