import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippingAnswer } from './read-shipping-answer.ts';

const post = { title: 'Post', rate: 4.5, transitDays: '2-4', description: '2-4 working days' };

function read(...shippingOptions: unknown[]) {
  const answer = readShippingAnswer({ shippingOptions });
  if (answer.status === 'invalid') throw new Error('the answer was not read');
  return { options: answer.value, problems: answer.problems.map(({ code, path, effect }) => [code, path, effect]) };
}

describe('readShippingAnswer', () => {
  // fidelity: documented
  it('reads the documented answer without a problem', () => {
    const shop = {
      title: 'Shop Rijeka',
      rate: 0,
      transitDays: '0',
      description: 'Ready in an hour',
      fulfilmentType: 'PICKUP',
      scheduled: true,
      businessHours: '{"MON":[["09:00","17:00"]]}',
      fulfillmentTimeInMinutes: 60,
    };

    expect(read(post, shop)).toEqual({ options: [{ ...post, fulfilmentType: 'SHIPPING' }, shop], problems: [] });
  });

  // fidelity: documented
  it('takes an empty list for no option', () => {
    expect(read()).toEqual({ options: [], problems: [] });
  });

  // fidelity: documented
  it.each([[null], ['text'], [[post]], [{}], [{ shippingOptions: null }], [{ shippingOptions: {} }], [undefined]])(
    'takes %j for no answer',
    (body) => {
      const answer = readShippingAnswer(body);
      expect(answer.status).toBe('invalid');
      expect(answer.problems).toMatchObject([{ effect: 'answer_left_out' }]);
    },
  );

  // fidelity: assumed, whether one bad option spoils the whole answer is not said; it does not, so that a shopper can
  // still buy
  it('leaves out options without a title or a usable rate and keeps the others', () => {
    const { options, problems } = read(
      { ...post, title: ' ' },
      { ...post, rate: -1 },
      { ...post, rate: 'free' },
      5,
      post,
    );

    expect(options.map((option) => option.title)).toEqual(['Post']);
    expect(problems).toEqual([
      ['wrong_value', 'shippingOptions[0].title', 'entry_left_out'],
      ['wrong_value', 'shippingOptions[1].rate', 'entry_left_out'],
      ['wrong_type', 'shippingOptions[2].rate', 'entry_left_out'],
      ['not_an_object', 'shippingOptions[3]', 'entry_left_out'],
    ]);
  });

  // fidelity: assumed, how strictly types are read is not said; leniently, and the inspector says what was wrong
  it('takes numbers as texts and texts as numbers where the meaning is plain', () => {
    expect(read({ ...post, rate: '4.50', transitDays: 3 })).toMatchObject({
      options: [{ rate: 4.5, transitDays: '3' }],
      problems: [],
    });
  });

  // fidelity: assumed, `transitDays` and `description` are documented as required, what their absence does is not;
  // the option is shown without them
  it('says which required field is missing and goes on without it', () => {
    expect(read({ title: 'Post', rate: 1 })).toEqual({
      options: [{ title: 'Post', rate: 1, transitDays: '', description: '', fulfilmentType: 'SHIPPING' }],
      problems: [
        ['missing_field', 'shippingOptions[0].transitDays', 'field_ignored'],
        ['missing_field', 'shippingOptions[0].description', 'field_ignored'],
      ],
    });
  });

  // fidelity: documented
  it('points at the other spelling of fulfilmentType', () => {
    const { options, problems } = read({ ...post, fulfillmentType: 'PICKUP' });
    expect(options[0]?.fulfilmentType).toBe('SHIPPING');
    expect(problems).toEqual([['wrong_value', 'shippingOptions[0].fulfillmentType', 'field_ignored']]);
  });

  // fidelity: assumed, that a schedule is ignored for SHIPPING is documented, what hours of another shape do is not;
  // the option is offered without a choice of time
  it.each([
    ['SHIPPING', '{"MON":[["09:00","17:00"]]}', 'scheduled'],
    ['PICKUP', { MON: [['09:00', '17:00']] }, 'businessHours'],
    ['PICKUP', '{"MON":"nine to five"}', 'businessHours'],
    ['PICKUP', 'nine to five', 'businessHours'],
  ])('ignores a schedule of %s with hours %j', (fulfilmentType, businessHours, field) => {
    const { options, problems } = read({ ...post, fulfilmentType, scheduled: true, businessHours });
    expect(options[0]).not.toHaveProperty('scheduled');
    expect(problems.at(-1)?.[1]).toBe(`shippingOptions[0].${field}`);
  });

  // fidelity: assumed, no limit is published; a hundred is more than a shopper can choose from
  it('reads at most a hundred options', () => {
    const { options, problems } = read(...Array.from({ length: 101 }, () => post));
    expect(options).toHaveLength(100);
    expect(problems).toEqual([['too_many', 'shippingOptions', 'entry_left_out']]);
  });

  it('survives any JSON', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.constantFrom('title', 'rate', 'scheduled', 'businessHours', 'titleTranslated'),
            fc.jsonValue(),
          ),
        ),
        (list) => {
          for (const option of read(...list).options) expect(option.rate).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
