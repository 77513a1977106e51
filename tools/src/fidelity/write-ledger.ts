import { CONTRACT_EXCEPTIONS } from './contract-exceptions.ts';
import type { CodeEntry } from './error-codes.ts';
import type { Behaviour } from './read-tags.ts';

export const LEDGER_FILE = 'docs/fidelity.md';

const INTRO = `# Fidelity: what is documented, and what is assumed

The sandbox plays Ecwid. This page says, for each behaviour that a test holds, where it comes from:

- **documented**: Ecwid's public documentation, or client code that it publishes, says so.
- **assumed**: those sources say nothing, leave it open, or contradict each other. Beside it stands what is not said, and why
  the sandbox does what it does.

It is for anyone who builds on the sandbox and wants to know how far to trust a green test. Nothing here has been compared with
a live store yet: "documented" means that we read it, not that we saw it happen. Where an assumption matters to your app, write
the app so that it works either way.

What is not listed is not claimed. The sandbox's own inventions (its control API, faults, hints, the record of traffic) have no
counterpart at Ecwid and are not on this page.

The page is generated from comments above the tests: \`// fidelity: documented\`, which may go on with a note, or
\`// fidelity: assumed, <reason>\`. Above a \`describe\` they count for every test inside that has none of its own. After a change
run \`npx nx run tools:fidelity\`.`;

/** Stands for the reason of the row above. */
const SAME = 'as above';

const SPELLINGS: Readonly<Record<string, string>> = { oauth: 'OAuth', rest: 'REST', sso: 'SSO' };

/** Puts the page together. The same tags give the same bytes. */
export function writeLedger(behaviours: readonly Behaviour[], codes: readonly CodeEntry[]): string {
  const areas = [...Map.groupBy(behaviours, ({ area }) => area)].toSorted(([a], [b]) => compare(a, b));
  const sections = areas.map(([area, members]) => areaSection(area, members));
  return `${[INTRO, countSection(areas), ...sections, contractSection(), codeSection(codes)].join('\n\n')}\n`;
}

function countSection(areas: readonly (readonly [string, readonly Behaviour[]])[]): string {
  const all = areas.flatMap(([, members]) => members);
  const rows = [...areas.map(([area, members]) => [nameOf(area), ...counts(members)]), ['All', ...counts(all)]];
  return ['## Counts', table(['Area', 'Documented', 'Assumed'], rows)].join('\n\n');
}

function counts(behaviours: readonly Behaviour[]): readonly string[] {
  const documented = behaviours.filter(({ tag }) => tag.status === 'documented').length;
  return [String(documented), String(behaviours.length - documented)];
}

function areaSection(area: string, behaviours: readonly Behaviour[]): string {
  const reasons = behaviours.map(({ tag }) => capitalised(tag.reason));
  const rows = behaviours.map(({ titles, tag, file }, index) => [
    sentence(titles),
    tag.status,
    tag.reason !== '' && reasons[index] === reasons[index - 1] ? SAME : (reasons[index] ?? ''),
    `[${file.split('/').at(-1) ?? file}](../${file})`,
  ]);
  return [`## ${nameOf(area)}`, table(['Behaviour', 'Status', 'Why', 'Test'], rows)].join('\n\n');
}

function contractSection(): string {
  const rows = CONTRACT_EXCEPTIONS.map(({ call, reference, here, why }) => [`\`${call}\``, reference, here, why]);
  return [
    '## Where the contract differs from the reference',
    'All 175 calls of the public reference are in the contract, with every scope, parameter, field and listed value, but for these.',
    table(['Call', 'The reference', 'Here', 'Why'], rows),
  ].join('\n\n');
}

function codeSection(codes: readonly CodeEntry[]): string {
  const answered = codes.filter((entry) => entry.answered).length;
  const rows = codes.map(({ code, httpStatus, meaning, answered: yes, reason = '' }) => [
    `\`${code}\``,
    String(httpStatus),
    meaning,
    yes ? 'yes' : `no. ${reason}`,
  ]);
  return [
    '## Error codes',
    `Ecwid documents these values of \`errorCode\`. The sandbox answers ${answered} of ${codes.length}: the ones that its sources write.`,
    table(['Code', 'Status', 'Meaning', 'In the sandbox'], rows),
  ].join('\n\n');
}

/** `sales/customer-groups` is "Sales: customer groups". */
function nameOf(area: string): string {
  const words = area.replaceAll('/', ': ').replaceAll('-', ' ');
  return capitalised(words).replace(/\b(?:oauth|rest|sso)\b/i, (name) => SPELLINGS[name.toLowerCase()] ?? name);
}

function sentence(titles: readonly string[]): string {
  return capitalised(titles.join(': '));
}

/** Names such as `priceLine` stay as they are written. */
function capitalised(text: string): string {
  return text.replace(/^[a-z](?![a-z]*[A-Z])/, (first) => first.toUpperCase());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escape(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('<', '\\<');
}

/** By code point, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
