import './page.css';

import { createRoot } from 'react-dom/client';

import { DetailPage } from './detail.tsx';
import { EmptyPage } from './empty.tsx';
import { FeedbackPage } from './feedback.tsx';
import { FormPage } from './form.tsx';
import { Frame } from './frame.tsx';
import { ListPage } from './list.tsx';
import { OverlaysPage } from './overlays.tsx';
import { pages, type GalleryPage } from './pages.ts';
import { TrafficPage } from './traffic.tsx';

const views: Record<GalleryPage, () => React.ReactNode> = {
  list: ListPage,
  form: FormPage,
  detail: DetailPage,
  traffic: TrafficPage,
  feedback: FeedbackPage,
  overlays: OverlaysPage,
  empty: EmptyPage,
};

const root = document.getElementById('root');
const name = pages.find((page) => location.pathname === `/${page}`) ?? 'list';
const View = views[name];
if (root) {
  createRoot(root).render(
    <Frame>
      <View />
    </Frame>,
  );
}
