type PageParams = Readonly<Record<string, unknown>>;

const LEGAL = ['about', 'shipping-payment', 'returns', 'terms', 'privacy-policy'];

/** Where `Ecwid.openPage(slug, params)` leads, below the shop's root. */
export function addressOf(slug: string, params: PageParams = {}): string {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  switch (slug) {
    case 'product': {
      const options = Array.isArray(params['options']) ? params['options'].join(',') : '';
      return `/p/${text('id')}${queryOf({ variation: text('variation'), options })}`;
    }
    case 'category':
      return `/c/${text('id')}${queryOf({ page: text('page') })}`;
    case 'search':
      return `/search${queryOf({ keyword: text('keyword'), page: text('page') })}`;
    case 'cart':
      return '/cart';
    case 'account':
    case 'account/address-book':
    case 'account/favorites':
    case 'account/orders':
    case 'account/subscription':
      return `/${slug}`;
    case 'checkout/address':
      return '/checkout/address';
    case 'checkout/shipping':
      return '/checkout/delivery';
    case 'checkout/payment':
      return '/checkout/payment';
    default: {
      const legal = slug.replace(/^pages\//, '');
      return slug.startsWith('pages/') && LEGAL.includes(legal) ? `/pages/${legal}` : '';
    }
  }
}

/** Where an address with a hash leads: `#!/~/cart`, `#!/Tea-Tin/p/123`. `undefined` when it is none of the shop's. */
export function addressOfHash(hash: string): string | undefined {
  if (!hash.startsWith('#!/')) return undefined;
  const path = hash.slice(3);
  const entity = /(?:^|\/)([pc])\/(\d+)/.exec(path);
  if (entity) return `/${entity[1]}/${entity[2]}`;
  const [page = '', ...rest] = path.replace(/^~\//, '').split('/');
  if (page === 'cart' && !rest[0]?.startsWith('create=')) return '/cart';
  if (page === 'search') return `/search${queryOf({ keyword: /keyword=([^&/]*)/.exec(path)?.[1] ?? '' })}`;
  if (page === '' || page === '~') return '';
  return path.startsWith('~/') && page !== 'cart'
    ? addressOf(page === 'checkout' ? 'checkout/address' : page)
    : undefined;
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries.map(([name, value]) => [name, decoded(value)]))}`;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a stray %
  }
}
