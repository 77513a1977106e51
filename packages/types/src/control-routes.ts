export type { ControlAccess, ControlRoute } from './control/control-route.ts';
export { controlRoutes } from './control/control-routes.ts';
