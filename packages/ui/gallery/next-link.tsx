import type { ComponentProps } from 'react';

type NextLinkProps = ComponentProps<'a'> & { prefetch?: boolean | null; scroll?: boolean };

/** Stands in for `next/link` where there is no Next: a plain link. */
export default function GalleryLink({ prefetch, scroll, children, ...rest }: NextLinkProps) {
  return <a {...rest}>{children}</a>;
}
