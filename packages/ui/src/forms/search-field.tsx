import { Search } from 'lucide-react';

export interface SearchFieldProps {
  /** What is searched, for example "Search products". */
  label: string;
  /** The page that shows the results. */
  action: string;
  name?: string;
  defaultValue?: string | undefined;
  /** What else the address holds and must keep, such as the filters. */
  keep?: Readonly<Record<string, string | undefined>>;
}

/** Search by a GET form: the words end up in the address, and it works before any script has loaded. */
export function SearchField({ label, action, name = 'q', defaultValue, keep = {} }: SearchFieldProps) {
  return (
    <form className="search-form no-print" role="search" aria-label={label} action={action} method="get">
      {Object.entries(keep).map(([key, value]) => value && <input key={key} type="hidden" name={key} value={value} />)}
      <Search className="icon" aria-hidden="true" />
      <input
        className="control"
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        enterKeyHint="search"
      />
    </form>
  );
}
