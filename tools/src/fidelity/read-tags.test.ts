import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../workspace/files-in-memory.ts';
import { readTags } from './read-tags.ts';

const FILE = 'packages/sandbox/src/sales/orders/orders.test.ts';

const read = (text: string, file = FILE) => readTags(filesInMemory({ [file]: text }));
const tagsOf = (text: string) => read(text).behaviours.map(({ titles, tag }) => [titles.join(' > '), tag]);
const problemsOf = (text: string) => read(text).problems.map(({ line, message }) => `${line} ${message}`);

describe('tags', () => {
  it('are read from the comment above a test, with the titles around it', () => {
    const { behaviours } = read(`
      describe('orders', () => {
        describe('by API', () => {
          // fidelity: documented
          it('are read back', () => {});
          it('are not tagged', () => {});
        });
      });`);

    expect(behaviours).toEqual([
      {
        area: 'sales/orders',
        titles: ['orders', 'by API', 'are read back'],
        tag: { status: 'documented', reason: '' },
        file: FILE,
      },
    ]);
  });

  it('give a reason that goes on in the lines below', () => {
    const found = tagsOf(`
      // About the whole test.
      // fidelity: assumed, the order is not said;
      // newest first
      // oxlint-disable-next-line vitest/expect-expect
      it('lists', () => {});`);

    expect(found).toEqual([['lists', { status: 'assumed', reason: 'the order is not said; newest first' }]]);
  });

  it('may say where it is documented', () => {
    const found = tagsOf("// fidelity: documented, in a sample only\nit('lists', () => {});");

    expect(found).toEqual([['lists', { status: 'documented', reason: 'in a sample only' }]]);
  });

  it('of a describe count for what is inside and has none', () => {
    const found = tagsOf(`
      // fidelity: documented
      describe('a call', () => {
        it('answers', () => {});
        // fidelity: none
        it('explains itself', () => {});
        // fidelity: assumed, not said
        it('waits', () => {});
        for (const kind of ['a', 'b']) {
          it('repeats', () => {});
        }
      });`);

    expect(found).toEqual([
      ['a call > answers', { status: 'documented', reason: '' }],
      ['a call > waits', { status: 'assumed', reason: 'not said' }],
      ['a call > repeats', { status: 'documented', reason: '' }],
    ]);
  });

  it('count for each row of a table', () => {
    const titles = (text: string) => tagsOf(`// fidelity: documented\n${text}`).map(([title]) => title);

    expect(titles("it.each([['a', 1], ['b', -2]] as const)('%s is %i', () => {});")).toEqual(['a is 1', 'b is -2']);
    expect(titles("it.each<string>(['a', ''])('takes %j', () => {});")).toEqual(['takes "a"', 'takes ""']);
    const rows = "const ROWS: readonly Row[] = [{ what: 'a', status: 1 }];";
    expect(titles(`it.each(ROWS)('$what: $status ($other)', () => {});\n${rows}`)).toEqual(['a: 1 (…)']);
    expect(titles("it.each(read())('makes: $name', () => {});")).toEqual(['makes']);
    expect(titles("it.skip('waits', () => {});")).toEqual(['waits']);
  });

  it.each([
    'fidelity: assumed',
    'fidelity: assumed,',
    'fidelity: guessed',
    'fidelity: documented surely',
    'fidelity: documented\n// fidelity: none',
  ])('are not %j', (tag) => {
    expect(problemsOf(`// ${tag}\nit('lists', () => {});`)).toHaveLength(1);
  });

  it('stand nowhere but above a test', () => {
    expect(
      problemsOf(`// fidelity: documented
const path = '/'; // fidelity: none
it('lists', () => {
  // fidelity: documented
});`),
    ).toEqual(['1', '2', '4'].map((line) => `${line} a tag stands directly above a test`));
  });

  it('are no texts that look like tags', () => {
    expect(read('const text = `\n// fidelity: documented\n`;\nit("lists", () => {});')).toEqual({
      behaviours: [],
      problems: [],
    });
  });

  it('need a title that can be read', () => {
    expect(problemsOf('// fidelity: documented\nit(title(), () => {});')).toEqual([
      '2 a tagged test needs a title that is a literal',
    ]);
  });

  it('are of an area that names the package, for other packages than the sandbox', () => {
    const text = "// fidelity: documented\nit('signs', () => {});";

    expect(read(text, 'packages/auth/src/webhooks/sign.test.ts').behaviours[0]?.area).toBe('auth/webhooks');
    expect(read(text, 'packages/ui/src/button.test.ts').behaviours).toEqual([]);
  });
});
