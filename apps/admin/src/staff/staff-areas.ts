import { STAFF_SCOPES, type StaffScope } from '@ecwid-kit/types/scopes';

/** Areas in the order of the form. What opens everything is a choice of its own. */
export const STAFF_AREAS = (Object.keys(STAFF_SCOPES) as StaffScope[]).filter((scope) => scope !== 'STORE_MANAGEMENT'); // the table's keys

/** The name of the checkbox of an area. */
export const areaField = (scope: StaffScope) => `area-${scope}`;

/** Which scopes a form's checkboxes stand for. */
export function chosenScopes(values: Readonly<Record<string, string>>): StaffScope[] {
  if (values['access'] !== 'some') return ['STORE_MANAGEMENT'];
  return STAFF_AREAS.filter((scope) => areaField(scope) in values);
}
