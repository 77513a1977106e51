'use client';

import { ChevronDown } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { listHref, type SearchParams } from '../urls/list-state.ts';

interface CategoryFilterProps {
  options: readonly { value: string; label: string }[];
  current: string;
  path: string;
  params: SearchParams;
}

/** Products of one category. The choice ends up in the address. */
export function CategoryFilter({ options, current, path, params }: CategoryFilterProps) {
  const router = useRouter();
  if (options.length === 0) return null;
  return (
    <span className="select category-filter">
      <select
        className="control"
        aria-label="Category"
        value={current}
        onChange={(event) =>
          router.push(listHref(path, params, { category: event.target.value || undefined }), { scroll: false })
        }
      >
        <option value="">All categories</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className="icon" aria-hidden="true" />
    </span>
  );
}
