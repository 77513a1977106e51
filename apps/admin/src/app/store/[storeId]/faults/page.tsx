import { Card, Columns, EmptyState, PageHeader } from '@ecwid-kit/ui';
import { Zap } from 'lucide-react';
import type { Metadata } from 'next';
import { clearFaults, deleteFault } from '../../../../faults/fault-actions.ts';
import { FaultForm } from '../../../../faults/fault-form.tsx';
import { faultWords } from '../../../../faults/fault-words.ts';
import { ConfirmButton } from '../../../../frame/confirm-button.tsx';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { filterableApps } from '../../../../traffic/app-filter.ts';

export const metadata: Metadata = { title: 'Faults' };

export default async function FaultsPage({ params }: PageProps<'/store/[storeId]/faults'>) {
  const { control, storeId } = await requireStore((await params).storeId);
  const [faults, apps] = await Promise.all([read(control.faults.list()), filterableApps(control, storeId, undefined)]);
  const mine = faults.filter((fault) => fault.storeId === undefined || fault.storeId === storeId);
  return (
    <>
      <PageHeader
        title="Faults"
        count={mine.length}
        description="What goes wrong on demand, so that an app can be seen to cope with it."
        actions={
          mine.length > 0 && (
            <ConfirmButton
              label="Clear all"
              title="Take every fault away?"
              confirmLabel="Clear all"
              done="No faults are left"
              action={clearFaults.bind(null, storeId)}
            >
              Faults of other stores in this sandbox go too.
            </ConfirmButton>
          )
        }
      />
      <Columns
        aside={
          <Card title="Faults that are set" flush>
            {mine.length === 0 ? (
              <EmptyState title="None" icon={<Zap className="icon" />}>
                Everything works as it should.
              </EmptyState>
            ) : (
              <ul className="app-rows">
                {mine.map((fault) => (
                  <li key={fault.id} className="fault-row">
                    <span>{faultWords(fault)}</span>
                    {fault.id !== undefined && (
                      <ConfirmButton
                        label="Remove"
                        size="small"
                        title="Take this fault away?"
                        confirmLabel="Remove"
                        done="The fault is gone"
                        action={deleteFault.bind(null, storeId, fault.id)}
                      >
                        {faultWords(fault)}
                      </ConfirmButton>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        }
      >
        <Card title="Set a fault">
          <FaultForm storeId={storeId} apps={apps} />
        </Card>
      </Columns>
    </>
  );
}
