import { html } from 'hono/html';
import { inLanguage } from '../../catalog/translations.ts';
import type { Quote } from '../../shop/index.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { redirectNotices } from '../layout/notices.ts';
import type { PageContext } from '../visit/page-context.ts';
import { addressLine, savedAddresses } from '../account/address-pages.ts';
import { addressFields } from './address-fields.ts';
import { readAddressForm, type AddressErrors, type AddressForm } from './address-form.ts';
import { checkoutStep } from './checkout-frame.ts';
import { errorSummary, textField } from './fields.ts';

/** Who buys, and where it goes. */
export async function addressStep(page: PageContext, quote: Quote): Promise<PageContent> {
  const { cart } = quote;
  const saved = page.customer ? savedAddresses(page.customer) : [];
  const picked = saved.find(({ id }) => String(id) === page.url.searchParams.get('address'));
  const known = saved[0] ?? page.customer?.billingPerson ?? (page.customer?.name ? { name: page.customer.name } : {});
  const form: AddressForm = {
    email: cart.email ?? '',
    acceptMarketing: cart.acceptMarketing ?? page.profile.settings?.acceptMarketingCheckboxDefaultValue ?? false,
    isPickup: quote.shippingOptions.some(({ chosen, isPickup }) => chosen && isPickup),
    person: picked ?? cart.shippingPerson ?? known,
  };
  return stepPage(page, quote, form, {});
}

/** Takes over the address. Answers with the next address to go to, or with the form and what is wrong with it. */
export async function submitAddress(page: PageContext, form: FormData): Promise<string | PageContent> {
  const { shop, visit, base } = page;
  const before = await shop.quote(visit);
  const isShipped = needsShipping(before);
  const read = await readAddressForm(page, form, { isShipped });
  if (read.status === 'invalid') return stepPage(page, before, read.form, read.errors);
  const { email, acceptMarketing, isPickup, person } = read.form;
  await shop.setEmail(visit, email, { acceptMarketing });
  await shop.setShippingAddress(visit, person);
  if (!isShipped) return `${base}/checkout/payment`;
  const { shippingOptions } = await shop.quote(visit);
  const chosen = shippingOptions.find((option) => option.chosen);
  const first = shippingOptions.find((option) => option.isPickup === isPickup);
  if (first && (!chosen || chosen.isPickup !== isPickup)) await shop.chooseShipping(visit, first.shippingMethodId);
  return `${base}/checkout/delivery`;
}

function needsShipping(quote: Quote): boolean {
  return quote.lines.some(({ item }) => item.isShippingRequired);
}

async function stepPage(
  page: PageContext,
  quote: Quote,
  form: AddressForm,
  errors: AddressErrors,
): Promise<PageContent> {
  const { texts, base, csrfToken } = page;
  const isShipped = needsShipping(quote);
  const hasErrors = Object.keys(errors).length > 0;
  const body = html`${redirectNotices(page)}${errorSummary(texts, errors)} ${addressChoice(page, isShipped)}
    <form method="post" action="${base}/checkout/address" class="checkout-form" novalidate data-address-form>
      <input type="hidden" name="_csrf" value="${csrfToken}" />
      <fieldset class="group">
        <legend>${texts.contact}</legend>
        ${textField(texts, { name: 'email', label: texts.email, value: form.email, type: 'email', autocomplete: 'email', help: texts.emailHelp, error: errors.email })}
        ${marketingBox(page, form)}
      </fieldset>
      ${isShipped ? receiveChoice(page, quote, form) : NONE}
      <fieldset class="group">
        <legend>${isShipped ? texts.address : texts.contact}</legend>
        ${textField(texts, { name: 'name', label: texts.name, value: form.person.name, autocomplete: 'name', error: errors.name })}
        ${isShipped ? html`<div class="address-fields">${await addressFields(page, form.person, errors)}</div>` : NONE}
        ${phoneField(page, form, errors)}
      </fieldset>
      <p><button class="button button-primary">${isShipped ? texts.toDelivery : texts.toPayment}</button></p>
    </form>`;
  return checkoutStep(page, quote, 'address', body, hasErrors);
}

/** The saved addresses, each a link that fills in the form; or the way to sign in. */
function addressChoice(page: PageContext, isShipped: boolean): Html | Promise<Html> {
  const { texts, root, customer } = page;
  if (!customer) {
    return html`<p data-sign-in>
      ${texts.account.haveAccount} <a href="${root}/account?to=checkout">${texts.account.signIn}</a>
    </p>`;
  }
  const saved = savedAddresses(customer);
  if (!isShipped || saved.length < 2) return NONE;
  return html`<section class="group" aria-labelledby="saved-head">
    <h3 id="saved-head">${texts.account.savedAddresses}</h3>
    <ul>
      ${saved.map((address) => html`<li><a href="${root}/checkout/address?address=${address.id}">${[address.name, addressLine(address)].filter(Boolean).join(', ')}</a></li>`)}
    </ul>
  </section>`;
}

function marketingBox({ profile, lang }: PageContext, form: AddressForm): Html | Promise<Html> {
  const settings = inLanguage(profile.settings ?? {}, lang);
  const label = settings.acceptMarketingCheckboxCustomText;
  if (!settings.showAcceptMarketingCheckbox || !label) return NONE;
  return html`<label class="choice choice-line"
    ><input type="checkbox" name="acceptMarketing" value="1" ${form.acceptMarketing ? html` checked` : NONE} /><span
      class="choice-text"
      >${label}</span
    ></label
  >`;
}

/** Asked only where there is a choice. */
function receiveChoice({ texts }: PageContext, quote: Quote, form: AddressForm): Html | Promise<Html> {
  if (!quote.shippingOptions.some(({ isPickup }) => isPickup)) return NONE;
  const choice = (value: string, label: string, isChecked: boolean) =>
    html`<label class="choice choice-line"
      ><input type="radio" name="receive" value="${value}" ${isChecked ? html` checked` : NONE} /><span
        class="choice-text"
        >${label}</span
      ></label
    >`;
  return html`<fieldset class="group">
    <legend>${texts.receive}</legend>
    <div class="option-list">
      ${choice('ship', texts.shipIt, !form.isPickup)}${choice('pickup', texts.pickItUp, form.isPickup)}
    </div>
  </fieldset>`;
}

function phoneField({ texts, profile }: PageContext, form: AddressForm, errors: AddressErrors) {
  const required = profile.settings?.requirePhoneOnCheckout === true;
  return textField(texts, {
    name: 'phone',
    label: texts.phone,
    value: form.person.phone,
    type: 'tel',
    autocomplete: 'tel',
    required,
    help: texts.phoneHelp,
    error: errors.phone,
  });
}
