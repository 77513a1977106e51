import { Trash2 } from 'lucide-react';

import {
  Banner,
  Button,
  Card,
  ErrorState,
  IconButton,
  LinkButton,
  PageHeader,
  Progress,
  SkeletonTable,
  SkeletonText,
  Stack,
  StatusPill,
  useToast,
} from '../src/index.ts';

/** Buttons, statuses and everything that says how it went. */
export function FeedbackPage() {
  const toast = useToast();
  return (
    <>
      <PageHeader title="Feedback" />
      <Stack>
        <Card title="Buttons">
          <div className="gallery-row">
            <Button variant="primary">Save</Button>
            <Button>Export</Button>
            <Button variant="plain">Skip</Button>
            <Button variant="danger">Delete</Button>
            <Button disabled>Disabled</Button>
            <Button variant="primary" busy>
              Saving
            </Button>
            <Button size="small">Small</Button>
            <LinkButton href="/list">A link</LinkButton>
            <IconButton label="Delete picture" icon={<Trash2 className="icon" aria-hidden="true" />} />
            <Button onClick={() => toast('Order ML42X marked as shipped')}>Show toast</Button>
          </div>
        </Card>
        <Card title="Statuses">
          <div className="gallery-row">
            <StatusPill>Draft</StatusPill>
            <StatusPill tone="success">Paid</StatusPill>
            <StatusPill tone="warning">Awaiting payment</StatusPill>
            <StatusPill tone="danger">Failed</StatusPill>
          </div>
        </Card>
        <Banner title="The trial ends on 4 December" actions={<Button size="small">Choose a plan</Button>}>
          <p>Apps keep their settings for 30 days after that.</p>
        </Banner>
        <Banner tone="success" title="124 products imported" />
        <Banner tone="warning" title="Webhooks to this app are paused">
          <p>
            Its server did not answer for two weeks. <a href="/traffic">See the last tries</a>.
          </p>
        </Banner>
        <Banner tone="danger" title="The import stopped at line 14" announce="alert">
          <p>The column “price” is missing. Add it and upload the file again.</p>
        </Banner>
        <Card title="Import">
          <Progress
            label="Importing products"
            count={840}
            total={2400}
            unit="products"
            action={<Button size="small">Cancel</Button>}
          />
        </Card>
        <Card flush>
          <ErrorState
            title="The orders could not be loaded"
            traceId="4bf92f3577b34da6a3ce929d0e0e4736"
            onRetry={() => undefined}
          >
            The sandbox did not answer. Check that it runs, then try again.
          </ErrorState>
        </Card>
        <Card title="On its way">
          <SkeletonText lines={3} />
        </Card>
        <SkeletonTable rows={3} />
      </Stack>
    </>
  );
}
