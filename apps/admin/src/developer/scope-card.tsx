import type { DeveloperApp } from '@ecwid-kit/types/control';
import { isScope, SCOPES } from '@ecwid-kit/types/scopes';
import { Banner, Card, StatusPill } from '@ecwid-kit/ui';
import { scopeLines } from './scope-changes.ts';

/** What the app may do, and where its tokens lag behind its settings. */
export function ScopeCard({ app }: { app: DeveloperApp }) {
  const lines = scopeLines(app.settings.scopes, app.grantedScopes, app.installed);
  const lagging = lines.some(({ state }) => state !== 'granted');
  return (
    <Card title="Scopes">
      <div className="form-stack">
        {lagging && (
          <Banner tone="warning" title="The tokens carry other scopes than the settings">
            Reinstall the app to give it what the settings say. Its tokens change with that.
          </Banner>
        )}
        <details className="fold" open={lagging}>
          <summary>{lines.length === 1 ? '1 scope' : `${lines.length} scopes`}</summary>
          <ul className="scope-grid">
            {lines.map(({ scope, state }) => (
              <li key={scope}>
                <code>{scope}</code> {state === 'new' && <StatusPill tone="warning">After reinstalling</StatusPill>}
                {state === 'old' && <StatusPill>Until reinstalled</StatusPill>}
                <p className="muted">{isScope(scope) ? SCOPES[scope].grants : 'Not a known scope'}</p>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Card>
  );
}
