import { useState } from 'react';

import { Button, Card, Dialog, Drawer, KeyValueList, Menu, PageHeader, TextField } from '../src/index.ts';

/** What floats above the page. `?open=dialog` and `?open=drawer` open one at once. */
export function OverlaysPage() {
  const [open, setOpen] = useState(new URLSearchParams(location.search).get('open'));
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader title="Overlays" />
      <Card>
        <div className="gallery-row">
          <Button onClick={() => setOpen('dialog')}>Delete product</Button>
          <Button onClick={() => setOpen('drawer')}>Show details</Button>
          <Menu
            label="Actions"
            items={[
              { label: 'Duplicate', onSelect: () => setOpen('dialog') },
              { label: 'Disable', onSelect: () => undefined },
              { label: 'Delete', danger: true, onSelect: () => setOpen('dialog') },
            ]}
          />
          <Menu label="Row actions" trigger="dots" items={[{ label: 'Open', href: '/detail' }]} />
        </div>
      </Card>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Delete “Hand-thrown mug”?"
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button variant="danger" onClick={close}>
              Delete product
            </Button>
          </>
        }
      >
        <p>Its pictures and reviews go with it. Orders that hold it stay as they are.</p>
        <TextField name="confirm" label="Type the name to confirm" />
      </Dialog>
      <Drawer
        open={open === 'drawer'}
        onClose={close}
        title="Delivery"
        actions={<Button variant="primary">Send again</Button>}
      >
        <KeyValueList
          items={[
            { label: 'Event', value: 'order.created' },
            { label: 'Try', value: '2 of 27' },
          ]}
        />
      </Drawer>
    </>
  );
}
