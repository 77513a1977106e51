/** The EU without Germany. */
// prettier-ignore
const EU = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT',
  'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
];

export const GERMANY = { id: 'zone-de', name: 'Germany', countryCodes: ['DE'] };
export const EUROPEAN_UNION = { id: 'zone-eu', name: 'European Union', countryCodes: EU };
/** The platform's own zone: everywhere. */
export const WORLD = { id: 'WORLD', name: 'WORLD' };

export const demoZones = [GERMANY, EUROPEAN_UNION, WORLD];
