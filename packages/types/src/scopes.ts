export { ALWAYS_GRANTED_SCOPE, DEFAULT_CUSTOM_APP_SCOPES, isScope, SCOPES, type Scope } from './scopes/scopes.ts';
export { opensEverything, STAFF_SCOPES, type StaffScope } from './staff/staff-scopes.ts';
