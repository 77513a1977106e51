import { assert, asyncProperty, boolean as bool, constantFrom, integer, record, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
const ID = /^\d+-1767225600000$/;

describe('the shipping option calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  const path = '/profile/shippingOptions';
  const list = async (query = '') => (await store.call('GET', `${path}${query}`)).body;
  const create = (body: object) => store.call('POST', path, body);
  const created = async (body: object = {}): Promise<string> => (await create({ title: 'Post', ...body })).body.id;
  const update = (id: string, body: object) => store.call('PUT', `${path}/${id}`, body);
  const read = async (id: string) => (await list()).find((option: { id: string }) => option.id === id);
  const codeOf = async (body: object) => {
    const { status, body: answer } = await create(body);
    return [status, answer.errorCode];
  };

  // fidelity: documented
  it('are one list with the profile’s, without paging', async () => {
    const { status, body } = await create({
      title: 'Standard shipping',
      ratesCalculationType: 'flat',
      flatRate: { rateType: 'ABSOLUTE', rate: 20 },
      description: '4-6',
    });

    expect(status).toBe(200);
    expect(body).toEqual({ id: expect.stringMatching(ID) });
    expect(await list()).toEqual([
      {
        id: body.id,
        title: 'Standard shipping',
        titleTranslated: { en: 'Standard shipping' },
        description: '4-6',
        descriptionTranslated: { en: '4-6' },
        deliveryTimeDays: '4-6',
        enabled: true,
        orderby: 10,
        fulfilmentType: 'shipping',
        destinationZone: { id: 'WORLD', name: 'WORLD' },
        minimumOrderSubtotal: 0,
        businessHoursLimitationType: 'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS',
        ratesCalculationType: 'flat',
        flatRate: { rateType: 'ABSOLUTE', rate: 20 },
      },
    ]);
    expect((await store.call('GET', '/profile')).body.shipping.shippingOptions).toEqual(await list());
  });

  // fidelity: documented
  it('keep every field that an update does not send', async () => {
    const id = await created({ flatRate: { rateType: 'ABSOLUTE', rate: 5 }, ratesCalculationType: 'flat' });
    const patch = record(
      {
        enabled: bool(),
        orderby: integer({ min: 0, max: 500 }),
        minimumOrderSubtotal: integer({ min: 0, max: 100 }),
        fulfilmentType: constantFrom('shipping', 'delivery'),
        carrierMethods: constantFrom([], [{ id: '1:S1', name: 'Ground', enabled: true, orderBy: 10 }]),
        pickupPrecisionType: constantFrom('DATE', 'DATE_AND_TIME_SLOT'),
        cutoffTimeForSameDayDelivery: constantFrom('13:00', '09:30'),
        availabilityPeriod: constantFrom('TWO_DAYS', 'UNLIMITED'),
        blackoutDates: constantFrom([], [{ fromDate: '2026-04-28', toDate: '2026-04-30', repeatedAnnually: true }]),
        locationId: integer({ min: 1, max: 9 }),
        carrier: string({ maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    await assert(
      asyncProperty(patch, async (sent) => {
        const before = await read(id);
        expect(await update(id, sent)).toMatchObject({ status: 200, body: { updateCount: 1 } });
        expect(await read(id)).toEqual({ ...before, ...sent });
      }),
      { numRuns: 30 },
    );
  });

  // fidelity: assumed, that positions begin with 10 and go up by 10 is documented; that the list is sorted by them, and
  // that a new option without one comes last, is not
  it('are sorted by position, and a new option comes last', async () => {
    await created({ title: 'A' });
    await created({ title: 'B', orderby: 5 });
    await created({ title: 'C' });

    expect((await list()).map(({ title, orderby }: { title: string; orderby: number }) => [title, orderby])).toEqual([
      ['B', 5],
      ['A', 10],
      ['C', 20],
    ]);
  });

  // fidelity: documented
  it('answer the documented codes', async () => {
    expect(await codeOf({})).toEqual([400, 'SHIPPING_OPTION_TITLE_REQUIRED']);
    expect(await codeOf({ title: ' ' })).toEqual([400, 'SHIPPING_OPTION_TITLE_REQUIRED']);
    expect(await codeOf({ title: 'x'.repeat(101) })).toEqual([400, 'SHIPPING_BAD_TITLE_LENGTH']);
    expect((await create({ title: 'x'.repeat(100) })).status).toBe(200);
    expect(await codeOf({ title: 'UPS', ratesCalculationType: 'carrier-calculated' })).toEqual([
      400,
      'SHIPPING_CARRIER_NAME_REQUIRED',
    ]);
    expect(await codeOf({ title: 'UPS', carrier: 'UPS' })).toEqual([400, 'SHIPPING_TYPE_CARRIER_REQUIRED']);
    for (const method of ['PUT', 'DELETE']) {
      const { status, body } = await store.call(method, `${path}/1-1`, method === 'PUT' ? { title: 'x' } : undefined);
      expect([status, body.errorCode]).toEqual([404, 'SHIPPING_NOT_FOUND']);
    }
  });

  // fidelity: assumed, the code is documented, which carrier wants which origin is not; national posts collect in
  // their own country only
  it('refuse a carrier that does not collect where the store is', async () => {
    const canadian = { title: 'Post', ratesCalculationType: 'carrier-calculated', carrier: 'Canada Post' };
    expect(await codeOf(canadian)).toEqual([409, 'SHIPPING_OPTION_ADDRESS_MISMATCH']);

    await store.call('PUT', '/profile', { company: { countryCode: 'CA' } });

    expect((await create(canadian)).status).toBe(200);
  });

  // fidelity: assumed, the limits of these fields are not said; what no checkout could work with is refused
  it('refuse what no checkout could work with', async () => {
    for (const wrong of [
      { minimumOrderSubtotal: -1 },
      { flatRate: { rate: -1 } },
      { ratesCalculationType: 'table' },
      { ratesCalculationType: 'table', ratesTable: { tableBasedOn: 'weight', rates: [{ rate: { perOrder: -2 } }] } },
      { businessHours: '9 to 5' },
      { businessHours: '{"MONDAY":[["09:00","18:00"]]}' },
      { cutoffTimeForSameDayDelivery: '1pm' },
      { timeSlotLengthInMinutes: 0 },
      { blackoutDates: [{ fromDate: '2026-04-30', toDate: '2026-04-28' }] },
      { destinationZone: { id: 'nowhere' } },
      { ratesCalculationType: 'app', appClientId: 'test-app' },
    ]) {
      expect(await codeOf({ title: 'Post', ...wrong })).toEqual([400, 'WRONG_PARAMETER']);
    }
  });

  // fidelity: assumed, how an option names a zone of the store is known from samples; by its id
  it('take a zone of the store by its id, and one of their own', async () => {
    await store.call('PUT', '/profile', { zones: [{ name: 'Croatia', countryCodes: ['HR'] }] });
    const [zone] = (await store.call('GET', '/profile')).body.zones;
    expect(zone).toEqual({ id: expect.stringMatching(ID), name: 'Croatia', countryCodes: ['HR'] });

    const known = await created({ destinationZone: { id: zone.id } });
    const own = await created({ destinationZone: { name: 'Up north', countryCodes: ['SE'], postCodes: ['98*'] } });

    expect((await read(known)).destinationZone).toEqual({ id: zone.id });
    expect((await read(own)).destinationZone).toEqual({ name: 'Up north', countryCodes: ['SE'], postCodes: ['98*'] });
  });

  // fidelity: documented
  it('have the delivery time as their description', async () => {
    const id = await created({ deliveryTimeDays: '2-3' });
    expect(await read(id)).toMatchObject({ description: '2-3', deliveryTimeDays: '2-3' });

    await update(id, { description: 'Soon' });
    expect(await read(id)).toMatchObject({ description: 'Soon', deliveryTimeDays: 'Soon' });
  });

  // fidelity: assumed, that older and newer names of pickup go together is seen in the sample only; they say the same
  it('keep the older names of pickup in step', async () => {
    const businessHours = '{"MON":[["09:00","18:00"]]}';
    const id = await created({ fulfilmentType: 'pickup', businessHours, scheduledPickup: true });
    await update(id, { pickupPreparationTimeHours: 2, pickupPrecisionType: 'DATE' });

    expect(await read(id)).toMatchObject({
      pickupBusinessHours: businessHours,
      scheduled: true,
      scheduledPickup: true,
      fulfillmentTimeInMinutes: 120,
      pickupPreparationTimeHours: 2,
      scheduledTimePrecisionType: 'DATE',
    });
  });

  // fidelity: assumed, the profile’s page calls business hours an object, the option’s own a text; both are taken
  it('take business hours as an object too', async () => {
    const id = await created({ businessHours: { MON: [['09:00', '18:00']] } });

    expect((await read(id)).businessHours).toBe('{"MON":[["09:00","18:00"]]}');
  });

  // fidelity: documented
  it('show texts in the language that is asked for', async () => {
    await store.call('PUT', '/profile', { languages: { enabledLanguages: ['en', 'hr'] } });
    await created({ title: 'Post', titleTranslated: { hr: 'Pošta' } });

    expect(await list('?lang=hr')).toMatchObject([{ title: 'Pošta', titleTranslated: { en: 'Post', hr: 'Pošta' } }]);
    expect(await codeOf({ titleTranslated: { sv: 'Post' } })).toEqual([400, 'LANGUAGES_NOT_ALLOWED']);
  });

  // fidelity: documented
  it('tell the apps, and are gone once deleted', async () => {
    const id = await created();
    await update(id, { enabled: false });

    expect((await store.call('DELETE', `${path}/${id}`)).body).toEqual({ deleteCount: 1 });

    expect(await list()).toEqual([]);
    const changed = { eventType: 'profile.updated', entityId: store.storeId };
    expect(await store.events()).toEqual([changed, changed, changed]);
  });
});

describe('a shipping app', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    await store.sandbox.apps.register({
      clientId: 'parcels',
      name: 'Parcel rates',
      settings: { scopes: ['add_shipping_method'], endpoints: { shippingUrl: 'https://app.example/ship' } },
    });
    await store.sandbox.apps.install(store.storeId, 'parcels');
    return () => store.close();
  });

  const list = async () => (await store.call('GET', '/profile/shippingOptions')).body;

  // fidelity: documented
  it('has an option from its installation on, until it is uninstalled', async () => {
    expect(await list()).toEqual([
      {
        id: expect.stringMatching(/^\d+-\d{13}$/),
        title: 'Parcel rates',
        titleTranslated: { en: 'Parcel rates' },
        enabled: true,
        orderby: 10,
        fulfilmentType: 'shipping',
        ratesCalculationType: 'app',
        destinationZone: { id: 'WORLD', name: 'WORLD' },
        appClientId: 'parcels',
      },
    ]);

    await store.sandbox.apps.uninstall(store.storeId, 'parcels');

    expect(await list()).toEqual([]);
  });

  // fidelity: documented
  it('can be renamed, switched off and moved, and stays the app’s', async () => {
    const [{ id }] = await list();
    await store.call('POST', '/profile/shippingOptions', { title: 'Post' });

    await store.call('PUT', `/profile/shippingOptions/${id}`, {
      title: 'Live rates',
      enabled: false,
      orderby: 90,
      ratesCalculationType: 'flat',
      appClientId: '',
    });

    expect(await list()).toMatchObject([
      { title: 'Post', orderby: 20 },
      { id, title: 'Live rates', enabled: false, orderby: 90, ratesCalculationType: 'app', appClientId: 'parcels' },
    ]);
  });

  // fidelity: assumed, that an app's option goes by uninstalling it is documented, what deleting it answers is not; 400
  it('cannot be deleted, and begins anew when it is installed again', async () => {
    const [{ id }] = await list();
    await store.call('PUT', `/profile/shippingOptions/${id}`, { title: 'Live rates' });

    expect((await store.call('DELETE', `/profile/shippingOptions/${id}`)).status).toBe(400);
    await store.sandbox.apps.uninstall(store.storeId, 'parcels');
    await store.sandbox.apps.install(store.storeId, 'parcels');

    expect(await list()).toMatchObject([{ id, title: 'Parcel rates' }]);
  });
});
