import type { ProductOption } from '@ecwid-kit/types';
import { Card, KeyValueList } from '@ecwid-kit/ui';

/** What customers choose. Shown only: options are changed by apps and by the API. */
export function ProductOptions({ options }: { options: readonly ProductOption[] }) {
  if (options.length === 0) return null;
  return (
    <Card title="Options">
      <KeyValueList
        layout="side"
        items={options.map(({ name, choices = [], type, required }) => ({
          label: required ? name : `${name} (optional)`,
          value: choices.map(({ text }) => text).join(', ') || (type ?? 'Free text').toLowerCase(),
        }))}
      />
    </Card>
  );
}
