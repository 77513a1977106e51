/** Light and dark by the shopper's system. */
export const styles = `
:root {
  color-scheme: light dark;
  --page: #f4f5f7; --card: #fff; --ink: #1c2230; --soft: #5b6478; --line: #e1e4ea; --accent: #2a5bd7; --on-accent: #fff;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #11141b; --card: #1a1f2a; --ink: #eef0f5; --soft: #a3acbf; --line: #2d3443; --accent: #8fb0ff; --on-accent: #0d1526; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1.5rem, 8vh, 5rem) 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
.lead { margin: 0 0 1.5rem; color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: start; font-weight: 400; padding: .4rem 0; vertical-align: top; }
td:last-child { text-align: end; white-space: nowrap; padding-inline-start: 1rem; }
tbody + tbody tr:first-child > *, tfoot tr > * { border-top: 1px solid var(--line); }
tfoot tr > * { font-weight: 650; font-size: 1.125rem; padding-top: .75rem; }
.count { color: var(--soft); }
form { display: grid; gap: .75rem; margin-top: 1.5rem; }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1rem; border-radius: .5rem; cursor: pointer;
  border: 1px solid var(--line); background: var(--card); color: var(--ink); }
button:hover { border-color: var(--soft); }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.main:hover { filter: brightness(1.08); }
button.quiet { border-color: transparent; background: none; color: var(--soft); }
button.quiet:hover { color: var(--ink); text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
