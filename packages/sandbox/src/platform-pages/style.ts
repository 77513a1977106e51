/** The whole style of such a page, in the colours of the shop and the admin: no other file is loaded. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fbfaf8; --card: #fff; --text: #22201c; --soft: #635d54; --line: #e2ddd6;
  --control: #8c857a; --accent: #0f5f5e; --on-accent: #fff; --error: #98221c; }
@media (prefers-color-scheme: dark) { :root { --page: #161513; --card: #1f1d1b; --text: #f0ece6; --soft: #aea69b;
  --line: #37332f; --control: #837b71; --accent: #6cc4bd; --on-accent: #06302f; --error: #f6b0a8; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--page);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 27rem; padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 10px; }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.3; text-wrap: balance; overflow-wrap: anywhere; }
h2, legend { margin: 1.25rem 0 0.5rem; padding: 0; font-size: 1rem; font-weight: 600; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
label { display: block; margin: 0.75rem 0; }
label.choice { display: flex; gap: 0.5rem; align-items: baseline; margin: 0.375rem 0; }
input:not([type=radio]) { display: block; width: 100%; margin-top: 0.25rem; padding: 0.5rem 0.75rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--control); border-radius: 0.375rem; }
button { padding: 0.5rem 1.25rem; min-height: 2.75rem; font: inherit; font-weight: 600; color: inherit;
  background: transparent; border: 1px solid var(--control); border-radius: 0.375rem; cursor: pointer; }
button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.link { min-height: 0; padding: 0; font-weight: 400; color: var(--accent); border: 0; text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
hr { margin: 1.5rem 0 1rem; border: 0; border-top: 1px solid var(--line); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.25rem; }
.soft { color: var(--soft); font-size: 0.875rem; }
.error { color: var(--error); }
`;
