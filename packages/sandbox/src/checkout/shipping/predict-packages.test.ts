import { expect, it } from 'vitest';
import { makeLine } from '../testing/factories.ts';
import { predictPackages } from './predict-packages.ts';

// fidelity: assumed, how packages are predicted is not said; one package, with the pieces side by side
it('lays the pieces side by side along their shortest edge', () => {
  const tin = makeLine({ unitPrice: 15, quantity: 2, weight: 0.4, dimensions: { length: 8, width: 8, height: 12 } });

  expect(predictPackages([tin], 2)).toEqual([{ length: 16, width: 8, height: 12, weight: 0.8, declaredValue: 30 }]);
});

it('leaves out what is not shipped', () => {
  const download = makeLine({ isShippingRequired: false, weight: 9 });

  expect(predictPackages([download], 2)).toEqual([]);
  expect(predictPackages([download, makeLine({ weight: 0.1, quantity: 3 })], 2)).toEqual([
    { length: 0, width: 0, height: 0, weight: 0.3, declaredValue: 30 },
  ]);
});
