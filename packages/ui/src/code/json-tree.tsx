interface JsonTreeProps {
  name?: string;
  value: unknown;
  last: boolean;
  depth: number;
}

/** Levels that stand open at first. */
const OPEN_DEPTH = 3;

/** A JSON value, one line for each part; objects and arrays fold. */
export function JsonTree({ name, value, last, depth }: JsonTreeProps) {
  const comma = last ? '' : ',';
  const key = name !== undefined && (
    <>
      <span className="json-key">{JSON.stringify(name)}</span>
      {': '}
    </>
  );
  const entries = childEntries(value);
  if (!entries || entries.length === 0) {
    return (
      <div className="json-line">
        {key}
        <Leaf value={value} />
        {comma}
      </div>
    );
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return (
    <details className="json-fold" open={depth < OPEN_DEPTH}>
      <summary>
        {key}
        {open}
        <span className="json-folded">
          {entries.length === 1 ? ' 1 entry ' : ` ${entries.length} entries `}
          {close}
          {comma}
        </span>
      </summary>
      <div className="json-children">
        {entries.map(([childName, child], index) => (
          <JsonTree
            key={childName}
            {...(Array.isArray(value) ? {} : { name: childName })}
            value={child}
            last={index === entries.length - 1}
            depth={depth + 1}
          />
        ))}
      </div>
      <div className="json-line">
        {close}
        {comma}
      </div>
    </details>
  );
}

function childEntries(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function Leaf({ value }: { value: unknown }) {
  if (typeof value === 'string') return <span>{JSON.stringify(value)}</span>;
  return <span className="json-word">{JSON.stringify(value)}</span>;
}
