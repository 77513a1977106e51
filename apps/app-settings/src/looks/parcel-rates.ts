import type { SettingsLook } from './look.ts';

export const parcelRatesLook: SettingsLook = {
  sections: [
    {
      title: { en: 'Delivery', de: 'Lieferung' },
      about: {
        en: 'Each service has zones, each zone a price list by weight.',
        de: 'Jeder Dienst hat Zonen, jede Zone eine Preisliste nach Gewicht.',
      },
      fields: ['enabled', 'services'],
    },
    {
      title: { en: 'Extras', de: 'Zusätze' },
      about: { en: 'They apply to all services.', de: 'Sie gelten für alle Dienste.' },
      fields: ['freeFrom', 'handlingFee', 'currency'],
    },
    {
      title: { en: 'Pickup', de: 'Abholung' },
      about: {
        en: 'For carts that need no address.',
        de: 'Für Warenkörbe, die keine Adresse brauchen.',
      },
      fields: ['pickupEnabled', 'pickupTitle', 'pickupReadyMinutes'],
    },
  ],
  fields: {
    enabled: { label: { en: 'Offer these rates at checkout', de: 'Diese Preise an der Kasse anbieten' } },
    services: {
      label: { en: 'Services', de: 'Dienste' },
      item: { en: 'Service', de: 'Dienst' },
      add: { en: 'Add a service', de: 'Dienst hinzufügen' },
      template: { zones: [{ countries: [], rows: [{}], pricePerExtraKg: 0 }] },
    },
    'services.name': { label: { en: 'Name', de: 'Name' }, example: 'Wren Post' },
    'services.transitDays': {
      label: { en: 'Days on the way', de: 'Laufzeit in Tagen' },
      help: { en: 'Such as 5 or 4-9', de: 'Etwa 5 oder 4-9' },
      example: '4-9',
    },
    'services.zones': {
      label: { en: 'Zones', de: 'Zonen' },
      item: { en: 'Zone', de: 'Zone' },
      add: { en: 'Add a zone', de: 'Zone hinzufügen' },
      template: { rows: [{}] },
    },
    'services.zones.countries': {
      label: { en: 'Countries', de: 'Länder' },
      help: {
        en: 'Two letters each, with commas. Empty: every other country.',
        de: 'Je zwei Buchstaben, mit Kommas. Leer: alle übrigen Länder.',
      },
      example: 'DE, AT',
      uppercase: true,
    },
    'services.zones.rows': {
      label: { en: 'Prices', de: 'Preise' },
      item: { en: 'Price', de: 'Preis' },
      add: { en: 'Add a price', de: 'Preis hinzufügen' },
      ordered: false,
    },
    'services.zones.rows.upToKg': { label: { en: 'Up to', de: 'Bis' }, unit: 'kg' },
    'services.zones.rows.price': { label: { en: 'Price', de: 'Preis' }, money: true },
    'services.zones.pricePerExtraKg': {
      label: { en: 'Each further kg', de: 'Jedes weitere kg' },
      help: { en: '0: heavier parcels are not taken.', de: '0: Schwerere Pakete werden nicht angenommen.' },
      money: true,
    },
    freeFrom: {
      label: { en: 'Free from', de: 'Kostenlos ab' },
      help: {
        en: 'From this value of goods on, after discounts, the first service costs nothing. 0: never.',
        de: 'Ab diesem Warenwert, nach Rabatten, kostet der erste Dienst nichts. 0: nie.',
      },
      money: true,
    },
    handlingFee: {
      label: { en: 'Handling fee', de: 'Bearbeitungsgebühr' },
      help: { en: 'Added to each rate that is not free.', de: 'Kommt zu jedem Preis hinzu, der nicht kostenlos ist.' },
      money: true,
    },
    currency: {
      label: { en: 'Currency of the prices', de: 'Währung der Preise' },
      help: {
        en: 'Empty: the store’s own. Carts in another currency get no rates.',
        de: 'Leer: die des Shops. Warenkörbe in anderer Währung bekommen keine Preise.',
      },
      example: 'EUR',
      uppercase: true,
    },
    pickupEnabled: { label: { en: 'Offer pickup', de: 'Abholung anbieten' } },
    pickupTitle: { label: { en: 'Name at checkout', de: 'Name an der Kasse' } },
    pickupReadyMinutes: { label: { en: 'Ready after', de: 'Bereit nach' }, unit: 'min' },
  },
};
