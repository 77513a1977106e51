import { translated } from '../translated.ts';
import { demoDesignSettings } from './design.ts';
import { demoLegalPages } from './legal-pages.ts';
import { demoPayment } from './payment.ts';
import { demoShipping } from './shipping.ts';
import { demoTaxSettings } from './tax-settings.ts';
import { demoZones } from './zones.ts';

const on = { enabled: true };
const off = { enabled: false };

const DESCRIPTION = [
  '<p>Tea, tableware and paper from a small shop by the water in Hamburg.</p>',
  '<p>Tee, Geschirr und Papier aus einem kleinen Laden am Wasser in Hamburg.</p>',
] as const;

/** The demo store as `GET /profile` tells it. Ids and addresses of the store itself are the seeder's to add. */
export const demoProfile = {
  generalInfo: {
    websitePlatform: 'instantsite',
    starterSite: { ecwidSubdomain: 'wrenfold', slugsWithoutIdsEnabled: true },
  },
  account: {
    accountName: 'Jella Petersen',
    accountNickName: 'Wrenfold',
    accountEmail: 'hello@wrenfold.example',
    whiteLabel: false,
    suspended: false,
  },
  settings: {
    closed: false,
    storeName: 'Wrenfold',
    storeDescription: DESCRIPTION[0],
    storeDescriptionTranslated: translated(DESCRIPTION),
    orderCommentsEnabled: true,
    orderCommentsCaption: 'Anything we should know?',
    orderCommentsCaptionTranslated: { en: 'Anything we should know?', de: 'Sollen wir etwas wissen?' },
    orderCommentsRequired: false,
    hideOutOfStockProductsInStorefront: false,
    askCompanyName: true,
    askTaxId: true,
    askZipCode: true,
    requirePhoneOnCheckout: false,
    favoritesEnabled: true,
    productReviewsFeatureEnabled: true,
    defaultProductSortOrder: 'DEFINED_BY_STORE_OWNER',
    abandonedSales: { autoAbandonedSalesRecovery: true },
    salePrice: {
      displayOnProductList: true,
      oldPriceLabel: 'was',
      oldPriceLabelTranslated: { en: 'was', de: 'statt' },
      displayDiscount: 'PERCENT',
      displayLowestPrice: true,
    },
    showAcceptMarketingCheckbox: true,
    acceptMarketingCheckboxDefaultValue: false,
    acceptMarketingCheckboxCustomText: 'Write to me when new tea arrives',
    acceptMarketingCheckboxCustomTextTranslated: {
      en: 'Write to me when new tea arrives',
      de: 'Schreibt mir, wenn neuer Tee da ist',
    },
    askConsentToTrackInStorefront: true,
    openBagOnAddition: true,
    showRepeatOrderButton: true,
    showPricePerUnit: false,
    allowPreordersForOutOfStockProducts: true,
    rootCategorySeoTitle: 'Wrenfold | Tea, tableware, paper',
    rootCategorySeoTitleTranslated: {
      en: 'Wrenfold | Tea, tableware, paper',
      de: 'Wrenfold | Tee, Geschirr, Papier',
    },
  },
  mailNotifications: {
    adminNotificationEmails: ['orders@wrenfold.example'],
    customerNotificationFromEmail: 'hello@wrenfold.example',
    customerOrderMessages: {
      orderConfirmation: { enabled: true, marketingBlockEnabled: false },
      orderStatusChanged: on,
      orderIsReadyForPickup: on,
      downloadEgoods: on,
      orderShipped: on,
      orderDelivered: off,
    },
    adminMessages: { newOrderPlaced: on, lowStockNotification: on, weeklyStatsReport: off },
    customerMarketingMessages: {
      abandonedCartRecovery: { enabled: true, marketingBlockEnabled: false },
      favoriteProductsReminder: off,
      feedbackRequest: on,
      customerLoyaltyAppreciation: off,
      inactiveCustomerReminder: off,
      purchaseAnniversary: off,
    },
  },
  company: {
    companyName: 'Wrenfold GmbH',
    email: 'hello@wrenfold.example',
    street: 'Fischersand 7',
    city: 'Hamburg',
    countryCode: 'DE',
    postalCode: '22767',
    stateOrProvinceCode: 'HH',
    phone: '+49 40 66969 120',
  },
  formatsAndUnits: {
    currency: 'EUR',
    currencyPrefix: '€',
    currencySuffix: '',
    currencyPrecision: 2,
    currencyGroupSeparator: ',',
    currencyDecimalSeparator: '.',
    currencyTruncateZeroFractional: false,
    currencyRate: 1.08,
    weightUnit: 'KILOGRAM',
    weightPrecision: 2,
    weightGroupSeparator: ',',
    weightDecimalSeparator: '.',
    weightTruncateZeroFractional: true,
    dateFormat: 'dd.MM.yyyy',
    timeFormat: 'HH:mm',
    timezone: 'Europe/Berlin',
    dimensionsUnit: 'CM',
    volumeUnit: 'L',
    orderNumberPrefix: 'W-',
    orderNumberSuffix: '',
    orderNumberMinDigitsAmount: 4,
    orderNumberNextNumber: 1001,
  },
  languages: { enabledLanguages: ['en', 'de'], defaultLanguage: 'en', facebookPreferredLocale: 'en_US' },
  shipping: demoShipping,
  zones: demoZones,
  taxSettings: demoTaxSettings,
  businessRegistrationID: { name: 'Handelsregister', value: 'HRB 000000' },
  payment: demoPayment,
  legalPagesSettings: demoLegalPages,
  designSettings: demoDesignSettings,
  productFiltersSettings: {
    enabledInStorefront: true,
    filterSections: [
      { type: 'IN_STOCK', enabled: true },
      { type: 'ON_SALE', enabled: true },
      { type: 'PRICE', enabled: true },
      { type: 'CATEGORIES', enabled: true },
      { type: 'OPTION', name: 'Glaze', enabled: true },
      { type: 'ATTRIBUTE', name: 'Brand', enabled: true },
    ],
  },
  orderInvoiceSettings: { displayOrderInvoices: true, attachInvoiceToOrderEmailNotifications: 'DO_NOT_ATTACH' },
  tipsSettings: { enabled: false, type: 'PERCENT', options: [0, 5, 10], defaultOption: 0, title: '', subtitle: '' },
  registrationAnswers: { alreadySelling: 'offline_only', goods: 'home', forSomeone: 'no', website: 'no' },
} as const;
