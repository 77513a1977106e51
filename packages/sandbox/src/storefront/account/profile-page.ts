import { html } from 'hono/html';
import { nameParts } from '../../sales/describe-person.ts';
import { updateCustomer } from '../../sales/customers/write-customer.ts';
import { text } from '../cart/cart-actions.ts';
import { readPerson, type AddressErrors } from '../checkout/address-form.ts';
import { errorSummary, textField } from '../checkout/fields.ts';
import { NONE } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { accountFrame, accountPath, type AccountPage } from './account-frame.ts';

/** Who the customer is. The e-mail address is what they sign in with: it is shown and stays. */
export function profilePage(page: AccountPage, errors: AddressErrors = {}, typed?: FormData): PageContent {
  const { texts, root, csrfToken, customer } = page;
  const { name, email, billingPerson, customerGroupId, customerGroupName, acceptMarketing = false } = customer;
  const value = (field: string, stored: string | undefined) => (typed ? text(typed, field) : stored);
  return accountFrame(
    page,
    'profile',
    html`${errorSummary(texts, errors)}
      <dl class="order-facts">
        <div>
          <dt>${texts.email}</dt>
          <dd>${email}</dd>
        </div>
        ${
          customerGroupId
            ? html`<div>
                <dt>${texts.account.group}</dt>
                <dd>${customerGroupName}</dd>
              </div>`
            : NONE
        }
      </dl>
      <form method="post" action="${root}/account/profile" novalidate>
        <input type="hidden" name="_csrf" value="${csrfToken}" />
        ${textField(texts, { name: 'name', label: texts.name, value: value('name', name), autocomplete: 'name', error: errors.name })}
        ${textField(texts, { name: 'companyName', label: texts.company, value: value('companyName', billingPerson?.companyName), autocomplete: 'organization', required: false, error: errors.companyName })}
        ${textField(texts, { name: 'phone', label: texts.phone, value: value('phone', billingPerson?.phone), type: 'tel', autocomplete: 'tel', required: false, error: errors.phone })}
        <label class="choice choice-line"
          ><input
            type="checkbox"
            name="acceptMarketing"
            value="1"
            ${(typed?.has('acceptMarketing') ?? acceptMarketing) ? html` checked` : NONE}
          /><span class="choice-text">${texts.account.news}</span></label
        >
        <p><button class="button button-primary">${texts.account.save}</button></p>
      </form>`,
  );
}

export async function submitProfile(page: AccountPage, form: FormData): Promise<string | PageContent> {
  const { platform, storeId, customer } = page;
  const { errors } = await readPerson(page, form, { wantsAddress: false });
  if (Object.keys(errors).length > 0) return profilePage(page, errors, form);
  const name = text(form, 'name');
  await platform.write(page.trace, (tx) =>
    updateCustomer(tx, storeId, customer.id, {
      name,
      billingPerson: {
        name,
        ...nameParts({ name }),
        companyName: text(form, 'companyName'),
        phone: text(form, 'phone'),
      },
      acceptMarketing: form.has('acceptMarketing'),
    }),
  );
  return `${accountPath(page, 'profile')}?notice=saved`;
}
