import { describe, expect, it } from 'vitest';
import { isInZone, matchesPostCode } from './zone-match.ts';

const sanDiego = { countryCode: 'US', stateOrProvinceCode: 'CA', postalCode: '90001' };

// fidelity: assumed, the lists of a zone are documented, how they work together is not; a list that is empty allows
// everything
describe('isInZone', () => {
  it('takes a zone that lists nothing for the whole world, known address or not', () => {
    expect(isInZone(sanDiego, { id: 'WORLD', name: 'WORLD' })).toBe(true);
    expect(isInZone(undefined, {})).toBe(true);
  });

  it('needs the country where the zone lists countries', () => {
    expect(isInZone(sanDiego, { countryCodes: ['CA', 'US'] })).toBe(true);
    expect(isInZone(sanDiego, { countryCodes: ['CA'] })).toBe(false);
    expect(isInZone(undefined, { countryCodes: ['US'] })).toBe(false);
  });

  it('needs the state where the zone lists states of that country', () => {
    expect(isInZone(sanDiego, { countryCodes: ['US'], stateOrProvinceCodes: ['US-NY', 'US-CA'] })).toBe(true);
    expect(isInZone(sanDiego, { countryCodes: ['US'], stateOrProvinceCodes: ['US-NY'] })).toBe(false);
    expect(isInZone(sanDiego, { stateOrProvinceCodes: ['CA'] })).toBe(true);
    expect(isInZone({ countryCode: 'US' }, { stateOrProvinceCodes: ['US-CA'] })).toBe(false);
  });

  it('holds the whole of a listed country without listed states', () => {
    const zone = { countryCodes: ['CA', 'US'], stateOrProvinceCodes: ['US-CA'] };
    expect(isInZone({ countryCode: 'CA', stateOrProvinceCode: 'ON' }, zone)).toBe(true);
    expect(isInZone({ countryCode: 'CA', stateOrProvinceCode: 'ON' }, { stateOrProvinceCodes: ['US-CA'] })).toBe(false);
  });

  it('needs one of the postal codes', () => {
    expect(isInZone(sanDiego, { countryCodes: ['US'], postCodes: ['10*', '900??'] })).toBe(true);
    expect(isInZone(sanDiego, { countryCodes: ['US'], postCodes: ['10*'] })).toBe(false);
    expect(isInZone({ countryCode: 'US' }, { postCodes: ['*'] })).toBe(false);
  });
});

describe('matchesPostCode', () => {
  // fidelity: assumed, the list of postal codes is documented, templates in it are not; `?` is one character, `*` any
  // number, `_` a space that must be there, and other spaces do not count
  it.each([
    ['90001', '90001', true],
    ['90001', '9000', false],
    ['90001', '9000?', true],
    ['90001', '9000??', false],
    ['90001', '90*', true],
    ['90001', '90001*', true],
    ['90001', '*01', true],
    ['SW1A 1AA', 'sw1a1aa', true],
    ['SW1A1AA', 'SW1A 1*', true],
    ['SW1A 1AA', 'SW1A_*', true],
    ['SW1A1AA', 'SW1A_*', false],
    ['5688 DP', '5688 d?', true],
    ['1.3', '1?3', true],
    ['123', '1.3', false],
  ])('%s by %s: %s', (postalCode, template, expected) => {
    expect(matchesPostCode(postalCode, template)).toBe(expected);
  });

  it('does not hang on a hostile template', () => {
    expect(matchesPostCode('a'.repeat(32), '*a'.repeat(15) + 'b')).toBe(false);
    expect(matchesPostCode('a'.repeat(10_000), '*')).toBe(false);
  });
});
