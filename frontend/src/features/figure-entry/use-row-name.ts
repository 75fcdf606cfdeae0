import { useCallback } from 'react';

import { useLocalized } from '@/i18n/use-localized';

import type { GridRow } from './queries';

/** What a row is about in words: its indicator, its categories, and its area where there are several. */
export function useRowName(): (row: GridRow, oneArea: boolean) => string {
  const localized = useLocalized();
  return useCallback(
    ({ indicator, area, sliceName }, oneArea) =>
      [
        localized(indicator.name),
        sliceName && localized(sliceName),
        !oneArea && (area.name ?? area.slug),
      ]
        .filter(Boolean)
        .join(' · '),
    [localized],
  );
}
