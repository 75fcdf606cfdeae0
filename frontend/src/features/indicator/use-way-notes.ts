import { useTranslation } from 'react-i18next';

import type { Way } from './use-picture';

/** What the broken line to a target and the field around it mean, and whether somebody made them up; nothing where none is drawn. */
export function useWayNotes(): (way: Way | undefined) => readonly string[] {
  const { t } = useTranslation();
  return (way) => {
    if (!way || way.points.length < 2) return [];
    const { isCap, isMadeUp, points } = way;
    const plain = isCap ? 'indicator.target.capWay' : 'indicator.target.way';
    const hasBand = points.some(({ low }) => low !== undefined);
    const name = isCap ? 'indicator.target.capMadeUp' : 'indicator.target.pathMadeUp';
    return [
      t(hasBand ? 'indicator.target.band' : plain),
      ...(isMadeUp ? [`${t(name)}: ${t('common.source.illustrative')}.`] : []),
    ];
  };
}
