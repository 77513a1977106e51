import { describe, expect, it } from 'vitest';
import { areaField } from './staff-areas.ts';
import { invitationFormSchema, staffScopesFormSchema } from './staff-schema.ts';

const REPORTS = { [areaField('REPORT_ACCESS')]: 'on' };

describe('what a form about staff stands for', () => {
  it('is the areas that are chosen', () => {
    const values = { email: ' cy@shop.example ', access: 'some', ...REPORTS };

    expect(invitationFormSchema.parse(values)).toEqual({ email: 'cy@shop.example', staffScopes: ['REPORT_ACCESS'] });
  });

  it('is everything where that is chosen, whatever else is', () => {
    expect(staffScopesFormSchema.parse({ access: 'everything', ...REPORTS })).toEqual(['STORE_MANAGEMENT']);
  });

  it('is never an empty list, which would open everything', () => {
    expect(staffScopesFormSchema.safeParse({ access: 'some' }).success).toBe(false);
    expect(invitationFormSchema.safeParse({ access: 'some', email: 'cy@shop.example' }).success).toBe(false);
  });
});
