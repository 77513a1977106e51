import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const app = import.meta.dirname;
const pages = globSync('store/*/**/page.tsx', { cwd: app });
const detailPages = pages.filter((page) => dirname(page).endsWith(']'));

function foldersAbove(page: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(page); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}

describe('the page of one thing', () => {
  it('is among those that are looked at', () => {
    expect(detailPages).toContain('store/[storeId]/orders/[orderId]/page.tsx');
  });

  it.each(detailPages)('answers with its own status, so no skeleton streams before %s', (page) => {
    expect(foldersAbove(page).filter((folder) => existsSync(join(app, folder, 'loading.tsx')))).toEqual([]);
  });
});
