import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** What a merchant may say they sell. */
const GOODS = [
  'apparel',
  'art',
  'auto',
  'books',
  'electronics',
  'food_restaurant',
  'food_ecommerce',
  'gifts',
  'hardware',
  'health',
  'home',
  'jewelry',
  'office',
  'pet',
  'services',
  'sports',
  'streaming',
  'subscription_product',
  'toys',
  'tobacco',
  'adult',
  'notsure',
  'other',
] as const;

/** What a merchant may say their site is made with. */
const SITE_PLATFORMS = [
  'joomla',
  'rapid_weaver',
  'wordpress',
  'wix',
  'weebly',
  'blogspot',
  'drupal',
  'custom_site',
  'not_sure',
  'other',
] as const;

/** What the merchant answered when opening the store. */
export const registrationAnswersSchema = schema(() =>
  z
    .object({
      alreadySelling: z.enum(['getting_started', 'offline_only', 'online_different', 'looking_around']).optional(),
      goods: z.enum(GOODS).optional(),
      otherGoods: z.string().optional(),
      forSomeone: z.enum(['yes', 'no']).optional(),
      website: z.enum(['yes', 'no']).optional(),
      platform: z.enum(SITE_PLATFORMS).optional(),
      customPlatform: z.string().optional(),
      useFor: z.string().optional(),
      shopEase: z.string().optional(),
      costAttitude: z.string().optional(),
      pos: z.string().optional(),
      salesChannels: z.string().optional(),
      ecom: z.string().optional(),
    })
    .meta({ id: 'RegistrationAnswers' }),
);
