import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { formatsAndUnitsSchema } from './formats-and-units-schema.ts';
import {
  accountBillingSchema,
  accountSchema,
  businessRegistrationIdSchema,
  companySchema,
  featureToggleSchema,
  generalInfoSchema,
  languagesSchema,
  verticalSettingsSchema,
} from './general-info-schemas.ts';
import { orderInvoiceSettingsSchema, taxInvoiceSettingsSchema } from './invoice-settings-schemas.ts';
import { legalPagesSettingsSchema } from './legal-pages-schemas.ts';
import { mailNotificationsSchema, phoneNotificationsSchema } from './notification-settings-schemas.ts';
import { paymentSettingsSchema, paymentSettingsUpdateSchema } from './payment-settings-schema.ts';
import { registrationAnswersSchema } from './registration-answers-schema.ts';
import { shippingSettingsSchema, shippingSettingsUpdateSchema } from './shipping-settings-schema.ts';
import { storeSettingsSchema } from './store-settings-schemas.ts';
import {
  designSettingsSchema,
  fbMessengerSettingsSchema,
  giftCardSettingsSchema,
  productFiltersSettingsSchema,
  socialLinksSettingsSchema,
  tipsSettingsSchema,
} from './storefront-settings-schemas.ts';
import { storeTaxSchema, taxSettingsSchema, zoneSchema } from './tax-settings-schemas.ts';

const editable = () => ({
  account: accountSchema().optional(),
  settings: storeSettingsSchema().optional(),
  mailNotifications: mailNotificationsSchema().optional(),
  phoneNotifications: phoneNotificationsSchema().optional(),
  company: companySchema().optional(),
  formatsAndUnits: formatsAndUnitsSchema().optional(),
  languages: languagesSchema().optional(),
  zones: z.array(zoneSchema()).optional(),
  taxes: z.array(storeTaxSchema()).optional(), // older, same as taxSettings.taxes
  taxSettings: taxSettingsSchema().optional(),
  businessRegistrationID: businessRegistrationIdSchema().optional(),
  legalPagesSettings: legalPagesSettingsSchema().optional(),
  designSettings: designSettingsSchema().optional(),
  productFiltersSettings: productFiltersSettingsSchema().optional(),
  orderInvoiceSettings: orderInvoiceSettingsSchema().optional(),
  socialLinksSettings: socialLinksSettingsSchema().optional(),
  registrationAnswers: registrationAnswersSchema().optional(),
  tipsSettings: tipsSettingsSchema().optional(),
});

/** Changes to the store's settings, as deep as one likes: what is read-only among them is left as it is. */
export const storeProfileUpdateSchema = schema(() =>
  z
    .object({
      generalInfo: generalInfoSchema().partial().optional(),
      ...editable(),
      shipping: shippingSettingsUpdateSchema().optional(),
      payment: paymentSettingsUpdateSchema().optional(),
    })
    .meta({ id: 'StoreProfileUpdate' }),
);
export type StoreProfileUpdate = Infer<typeof storeProfileUpdateSchema>;

/** The store's settings as read. */
export const storeProfileSchema = schema(() =>
  z
    .object({
      generalInfo: generalInfoSchema(),
      ...editable(),
      shipping: shippingSettingsSchema().optional(),
      payment: paymentSettingsSchema().optional(),
      featureToggles: z.array(featureToggleSchema()).optional(),
      verticalSettings: verticalSettingsSchema().optional(),
      fbMessengerSettings: fbMessengerSettingsSchema().optional(),
      mailchimpSettings: z.object({ script: z.string().optional() }).optional(),
      giftCardSettings: giftCardSettingsSchema().optional(),
      taxInvoiceSettings: taxInvoiceSettingsSchema().optional(),
      accountBilling: accountBillingSchema().optional(),
    })
    .meta({ id: 'StoreProfile' }),
);
export type StoreProfile = Infer<typeof storeProfileSchema>;
