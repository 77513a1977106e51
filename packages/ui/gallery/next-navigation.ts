/** Stands in for `next/navigation`: the gallery is always on the orders page. */
export function usePathname(): string {
  return '/orders';
}
