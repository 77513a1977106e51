import type { UpdateRequest } from '@ecwid-kit/types/control';
import { Card, StatusPill, type Tone } from '@ecwid-kit/ui';
import { formatMoment } from '../words/moments.ts';

export const REQUEST_STATUS: Readonly<Record<UpdateRequest['status'], { label: string; tone: Tone }>> = {
  pending: { label: 'Waiting', tone: 'warning' },
  approved: { label: 'Approved', tone: 'success' },
  declined: { label: 'Declined', tone: 'danger' },
};

/** What was asked for before. */
export function RequestsCard({ requests }: { requests: readonly UpdateRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <Card title="Update requests">
      <ol className="history">
        {requests.map(({ id, status, created, decided, message }) => (
          <li key={id}>
            <span className="row">
              <StatusPill tone={REQUEST_STATUS[status].tone}>{REQUEST_STATUS[status].label}</StatusPill>
              {message || 'Without a message'}
            </span>
            <time dateTime={new Date(created).toISOString()}>
              {formatMoment(created)}
              {decided !== undefined && `, decided ${formatMoment(decided)}`}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  );
}
