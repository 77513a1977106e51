// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { CodeBlock } from './code-block.tsx';

it('sets JSON out so that its text, without the fold marks, is the same value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const { container, unmount } = render(<CodeBlock label="Body" text={JSON.stringify(value)} />);
      for (const mark of container.querySelectorAll('.json-folded')) mark.remove();

      const shown = container.querySelector('.code-scroll')?.textContent ?? '';

      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
      unmount();
    }),
    { numRuns: 40 },
  );
});

it('shows what is not JSON as it is', () => {
  render(<CodeBlock label="Body" text="{not json" />);

  expect(screen.getByText('{not json')).toBeTruthy();
});
