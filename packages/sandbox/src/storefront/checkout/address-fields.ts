import { html } from 'hono/html';
import type { Person } from '@ecwid-kit/types';
import { listCountries, listStates } from '../../dictionaries/index.ts';
import { NONE } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import type { AddressErrors } from './address-form.ts';
import { selectField, textField } from './fields.ts';

/** Where somebody lives: the fields that the store asks for. */
export async function addressFields(page: PageContext, person: Person, errors: AddressErrors) {
  const { texts, lang, profile } = page;
  const { settings, company } = profile;
  const countryCode = person.countryCode ?? company?.countryCode ?? '';
  const [countries, states] = await Promise.all([listCountries({ lang }), listStates(countryCode)]);
  return html`${
      settings?.askCompanyName
        ? textField(texts, {
            name: 'companyName',
            label: texts.company,
            value: person.companyName,
            autocomplete: 'organization',
            required: false,
            error: errors.companyName,
          })
        : NONE
    }
    ${textField(texts, { name: 'street', label: texts.street, value: person.street, autocomplete: 'street-address', error: errors.street })}
    <div class="field-row">
      ${settings?.askZipCode === false ? NONE : textField(texts, { name: 'postalCode', label: texts.postalCode, value: person.postalCode, autocomplete: 'postal-code', error: errors.postalCode })}
      ${textField(texts, { name: 'city', label: texts.city, value: person.city, autocomplete: 'address-level2', error: errors.city })}
    </div>
    ${selectField(texts, { name: 'countryCode', label: texts.country, value: countryCode, autocomplete: 'country', choices: countries, prompt: texts.choose, error: errors.countryCode })}
    <div data-states${states.length === 0 ? html` hidden` : NONE}>
      ${selectField(texts, { name: 'stateOrProvinceCode', label: texts.state, value: person.stateOrProvinceCode, autocomplete: 'address-level1', choices: states, prompt: texts.choose, required: false, error: errors.stateOrProvinceCode })}
    </div>`;
}
