import { SkeletonPage } from '@ecwid-kit/ui';

export default function Loading() {
  return <SkeletonPage what="product types" />;
}
