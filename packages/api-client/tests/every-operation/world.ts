import { createSandbox, type Sandbox, type SandboxOptions } from '@ecwid-kit/sandbox';
import { SCOPES, type BodyOf, type Operations, type Scope } from '@ecwid-kit/types';
import { createClient, type EcwidClient } from '../../src/index.ts';

export const ALL_SCOPES = Object.keys(SCOPES) as Scope[]; // the table's keys are the type

/** The app that makes all calls, and fills the stores before. */
export const CLIENT_ID = 'caller';

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** What there is in a copy of the store. */
export type World = Awaited<ReturnType<typeof fillStore>> & Awaited<ReturnType<typeof fillCopy>>;

export interface Scene {
  readonly sandbox: Sandbox;
  /** A copy of the store, in which the app has these scopes. */
  openCopy(scopes: readonly Scope[]): Promise<Copy>;
}

export interface Copy {
  readonly storeId: number;
  readonly world: World;
  readonly secret: EcwidClient;
  readonly public: EcwidClient;
  readonly secretToken: string;
}

/** A sandbox with one store that has something of everything. Each call is made in a copy of it. */
export async function openScene(options: SandboxOptions = {}): Promise<Scene> {
  const sandbox = await createSandbox({ seed: 1, limits: { perMinute: 1e9 }, appFetch: answerAsPicture, ...options });
  const storeId = await sandbox.stores.create({ name: 'Tea and tins' });
  await sandbox.apps.register({ clientId: CLIENT_ID, settings: { scopes: ALL_SCOPES } });
  const { secret } = await sandbox.apps.install(storeId, CLIENT_ID);
  const world = await fillStore(sandbox, storeId, clientOf(sandbox, storeId, secret));
  return {
    sandbox,
    async openCopy(scopes) {
      const copyId = await sandbox.stores.fork(storeId);
      const whole = await sandbox.apps.tokens(copyId, CLIENT_ID);
      const ofCopy = await fillCopy(clientOf(sandbox, copyId, whole?.secret ?? ''), `kettles-${copyId}.com`);
      const tokens = await sandbox.apps.install(copyId, CLIENT_ID, scopes);
      return {
        storeId: copyId,
        world: { ...world, ...ofCopy },
        secret: clientOf(sandbox, copyId, tokens.secret),
        public: clientOf(sandbox, copyId, tokens.public ?? ''),
        secretToken: tokens.secret,
      };
    },
  };
}

function clientOf(sandbox: Sandbox, storeId: number, token: string): EcwidClient {
  return createClient({
    storeId,
    token,
    baseUrl: `${sandbox.url}/api/v3`,
    fetch: async (url, init) => sandbox.fetch(url, init),
    retry: false,
  });
}

const answerAsPicture = () => new Response(PIXEL, { headers: { 'Content-Type': 'image/png' } });

const ADDRESS = { name: 'Ana Diaz', street: 'Ulica 5', city: 'Zagreb', countryCode: 'HR', postalCode: '10000' };
/** Who owns a domain. */
export const REGISTRANT = {
  firstName: 'Ana',
  lastName: 'Diaz',
  email: 'ana@shop.example',
  phone: '+385 1 555 0100',
  street: 'Ulica 5',
  city: 'Zagreb',
  countryCode: 'HR',
  postalCode: '10000',
};

const MONTHLY = { recurringInterval: 'MONTH', recurringIntervalCount: 1 } as const;

async function fillStore(sandbox: Sandbox, storeId: number, client: EcwidClient) {
  return {
    ...(await fillSettings(client)),
    ...(await fillCatalog(sandbox, storeId, client)),
    ...(await fillSales(client)),
    ...(await shop(sandbox, storeId, client)),
  };
}

async function fillSettings(client: EcwidClient) {
  await client.storeProfile.update({ settings: { productReviewsFeatureEnabled: true } });
  await client.storeLogos.upload('invoicelogo', PIXEL);
  await client.checkoutExtraFields.create({ key: 'gift_note', title: 'Gift note', type: 'TEXT' });
  const { id: shippingOptionId } = await client.shippingOptions.create({
    title: 'Post',
    ratesCalculationType: 'flat',
    flatRate: { rateType: 'ABSOLUTE', rate: 5 },
  });
  const { id: paymentOptionId } = await client.paymentOptions.create({
    checkoutTitle: 'Bank transfer',
    paymentProcessorId: 'offline',
    enabled: true,
  });
  const { id: promotionId } = await client.promotions.create({
    name: 'Five off',
    discountBase: 'SUBTOTAL',
    discountType: 'ABSOLUTE',
    amount: 5,
    enabled: false,
  });
  const { id: couponId } = await client.discountCoupons.create({
    name: 'Spring',
    code: 'SPRING',
    discountType: 'ABS',
    discount: 5,
  });
  await client.appStorage.add('public', '{"on":true}');
  return { shippingOptionId, paymentOptionId: String(paymentOptionId), promotionId, couponId };
}

async function fillCatalog(sandbox: Sandbox, storeId: number, client: EcwidClient) {
  const { id: typeId } = await client.productTypes.create({
    name: 'Tea',
    attributes: [{ name: 'Origin', type: 'CUSTOM' }],
  });
  const { id: categoryId } = await client.categories.create({ name: 'Tins' });
  const { id: otherCategoryId } = await client.categories.create({ name: 'Kettles' });
  await client.categoryImages.upload(categoryId, PIXEL);
  const { id: productId } = await client.products.create({
    name: 'Tea tin',
    sku: 'T-1',
    price: 15,
    quantity: 40,
    categoryIds: [categoryId],
    options: [
      { type: 'SELECT', name: 'Size', choices: [{ text: 'S' }, { text: 'L', priceModifier: 2 }], defaultChoice: 0 },
      { type: 'FILES', name: 'Label' },
    ],
  });
  const { id: variationId } = await client.productVariations.create(productId, {
    sku: 'T-1-L',
    options: [{ name: 'Size', value: 'L' }],
    price: 18,
    quantity: 7,
  });
  await client.productVariations.uploadImage(productId, variationId, PIXEL);
  await client.productMedia.uploadImage(productId, PIXEL);
  const { id: galleryImageId } = await client.productMedia.uploadGalleryImage(productId, PIXEL);
  const { id: galleryVideoId } = await client.productMedia.uploadGalleryVideo(productId, {
    url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  });
  const { id: fileId } = await client.productFiles.upload(productId, new Blob(['Rinse by hand.']), {
    fileName: 'care.txt',
  });
  const reviewId = await sandbox.stores.addReview(storeId, { productId, rating: 5, review: 'Airtight' });
  return {
    typeId,
    categoryId,
    otherCategoryId,
    productId,
    variationId,
    galleryImageId,
    galleryVideoId,
    fileId,
    reviewId,
  };
}

async function fillSales(client: EcwidClient) {
  const { id: groupId } = await client.customerGroups.create({ name: 'Wholesale' });
  const { id: customerId } = await client.customers.create({ email: 'ana@shop.example', customerGroupId: groupId });
  await client.customerContacts.create(customerId, { type: 'PHONE', contact: '+385 1 555 0100' });
  const [{ id: contactId = 0 } = {}] = (await client.customers.get(customerId)).contacts ?? [];
  const { key: customerFieldKey } = await client.customerExtraFields.create({ title: 'Newsletter', type: 'TEXT' });
  const order: Omit<BodyOf<Operations['orders']['create']>, 'paymentStatus'> = {
    email: 'ana@shop.example',
    subtotal: 15,
    total: 15,
    fulfillmentStatus: 'AWAITING_PROCESSING',
    items: [
      { name: 'Tea tin', sku: 'T-1', price: 15, quantity: 1, selectedOptions: [{ name: 'Label', type: 'FILES' }] },
    ],
  };
  const { orderId = '' } = await client.orders.create({ ...order, paymentStatus: 'PAID' });
  await client.orderExtraFields.create(orderId, { id: 'note', title: 'Note', value: 'Ring twice' });
  await client.orderInvoices.create(orderId);
  const [line] = (await client.orders.get(orderId)).items ?? [];
  const orderItemId = line?.id ?? 0;
  const { id: optionFileId } = await client.orderItemFiles.upload(orderId, orderItemId, 'Label', PIXEL, {
    fileName: 'label.png',
  });
  await client.orders.create({ ...order, paymentStatus: 'INCOMPLETE' });
  const [cart] = (await client.carts.search()).items;
  return {
    groupId,
    customerId,
    contactId,
    customerFieldKey,
    orderId,
    orderItemId,
    optionFileId,
    cartId: cart?.cartId ?? '',
  };
}

/** What only a shopper can make. */
async function shop(sandbox: Sandbox, storeId: number, client: EcwidClient) {
  const { id: coffeeId } = await client.products.create({
    name: 'Coffee',
    price: 10,
    quantity: 100,
    subscriptionSettings: {
      subscriptionAllowed: true,
      oneTimePurchaseAllowed: true,
      recurringChargeSettings: [{ ...MONTHLY, signUpFee: 3 }],
    },
  });
  const visit = { storeId, sessionToken: 'shopper' };
  await sandbox.shop.addItem(visit, { productId: coffeeId, quantity: 1, recurring: MONTHLY });
  await sandbox.shop.setEmail(visit, 'ana@shop.example');
  await sandbox.shop.setShippingAddress(visit, ADDRESS);
  const [delivery] = (await client.shippingOptions.search()) ?? [];
  const [payment] = (await client.paymentOptions.search()) ?? [];
  await sandbox.shop.chooseShipping(visit, delivery?.id ?? '');
  await sandbox.shop.choosePayment(visit, payment?.id ?? '');
  await sandbox.shop.place(visit);
  const [subscription] = (await client.subscriptions.search()).items;
  return { subscriptionId: subscription?.subscriptionId ?? 0 };
}

/** What copies of a store do not have: it belongs to the outside. */
async function fillCopy(client: EcwidClient, domainName: string) {
  await client.staff.create({ email: 'mara@shop.example', staffScopes: ['CATALOG_MANAGEMENT'] });
  const { staffList } = await client.staff.search();
  const staffId = staffList.find(({ email }) => email === 'mara@shop.example')?.id ?? '';
  const { id: redirectId = '' } = await client.siteRedirects.create({ fromUrl: '/old', toUrl: '/new' });
  await client.domains.purchase({ domainName, ...REGISTRANT });
  const { ticket } = await client.batches.create([{ method: 'GET', path: '/profile' }]);
  return { domainName, staffId, redirectId, ticket };
}
