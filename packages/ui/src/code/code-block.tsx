import { CopyButton } from '../secrets/copy-button.tsx';
import { JsonTree } from './json-tree.tsx';
import { parseJson } from './parse-json.ts';

export interface CodeBlockProps {
  /** What it is, for example "Response body". */
  label: string;
  /** JSON is set out and can be folded; anything else is shown as it is. */
  text: string;
}

/** A body or a piece of code, with a button that copies it as it came. */
export function CodeBlock({ label, text }: CodeBlockProps) {
  const json = parseJson(text);
  return (
    <figure className="code-block" aria-label={label}>
      <figcaption className="code-block-head">
        {label}
        <CopyButton text={text} what={label} />
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className="code-scroll" tabIndex={0} role="group" aria-label={`${label}, content`}>
        {json ? <JsonTree value={json.value} last depth={0} /> : <code className="code-block-text">{text}</code>}
      </div>
    </figure>
  );
}
