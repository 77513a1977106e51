import { SkeletonText } from '@ecwid-kit/ui';

export default function Loading() {
  return (
    <main className="app-page">
      <SkeletonText lines={6} />
    </main>
  );
}
