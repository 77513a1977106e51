import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './plain-text.ts';

describe('paragraphsOf', () => {
  it('keeps paragraphs and list entries apart', () => {
    expect(paragraphsOf('<p>Rates &amp; labels.</p><ul><li>Quick</li><li>Cheap</li></ul>')).toEqual([
      'Rates & labels.',
      'Quick',
      'Cheap',
    ]);
  });

  it('drops scripts with what is in them, closed or not', () => {
    expect(paragraphsOf('<p>Hi</p><script>alert(1)</script>there<style>p{}')).toEqual(['Hi', 'there']);
  });

  it('reads numbered characters, and leaves what is none', () => {
    expect(paragraphsOf('&#8364;&#x20AC;&#99999999;&nonsense;')).toEqual(['€€&#99999999;&nonsense;']);
  });
});
