import type { DeveloperApp } from '@ecwid-kit/types/control';
import type { EndpointSetting } from '@ecwid-kit/types/endpoints';
import { Card, KeyValueList } from '@ecwid-kit/ui';
import { AUTH_MODE_OPTIONS, ENDPOINT_WORDS, SECTION_OPTIONS } from './setting-words.ts';

/** Endpoints and the tab, as they are. */
export function SettingsCard({ app }: { app: DeveloperApp }) {
  const { endpoints, pageTitle, section, authMode } = app.settings;
  const names = Object.keys(ENDPOINT_WORDS) as EndpointSetting[]; // Object.keys forgets the key type
  const items = names.flatMap((name) => {
    const url = endpoints[name];
    return url ? [{ label: ENDPOINT_WORDS[name].label, value: <code>{url}</code>, copy: url }] : [];
  });
  return (
    <Card title="Endpoints">
      {items.length > 0 ? (
        <KeyValueList items={items} />
      ) : (
        <p className="muted">None yet. Request an update to add them.</p>
      )}
      {endpoints.iframeUrl && (
        <KeyValueList
          items={[
            { label: 'Tab', value: pageTitle ?? 'Without a title' },
            { label: 'Section', value: SECTION_OPTIONS.find(({ value }) => value === section)?.label ?? 'Not set' },
            {
              label: 'User authentication',
              value: AUTH_MODE_OPTIONS.find(({ value }) => value === authMode)?.label ?? authMode,
            },
          ]}
        />
      )}
    </Card>
  );
}
