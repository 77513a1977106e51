import NextLink from 'next/link';
import type { ComponentProps } from 'react';

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string };

/** A link within the site. Lists of links pass `prefetch={false}`: a hundred rows are not a hundred requests. */
export function Link(props: LinkProps) {
  return <NextLink {...props} />;
}
