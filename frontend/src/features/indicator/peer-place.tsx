import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';

import { apart, mostUnfolded } from './peer-figures';
import { type KeptSearch, PeerBars } from './peer-bars';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly comparison: Schemas['Comparison'];
  readonly peers: Schemas['Peers'];
  /** The area whose municipalities they are. */
  readonly group: Schemas['AreaRef'];
  readonly indicator: Schemas['IndicatorView'];
  readonly area: string;
  readonly kept: KeptSearch;
}

/** The place of an area among the municipalities of a group in one sentence, and all of those with their figures. */
export function PeerPlace({ comparison, peers, group, indicator, area, kept }: Props) {
  const { t } = useTranslation();
  const { numberOf, figureOf, periodOf, unitOf } = useSeriesWords();
  const { decimals, unit } = indicator.definition;
  const words = { group: group.name ?? group.slug, period: periodOf(peers.period ?? '') };
  const list = t('detail.peers.list', {
    ...words,
    count: peers.peers.length,
    unit: unitOf(unit),
  });
  const bars = (
    <PeerBars
      label={list}
      peers={peers.peers}
      indicator={indicator.slug}
      area={area}
      decimals={decimals}
      kept={kept}
    />
  );

  function placeOf(rank: number): string {
    const isShared = peers.peers.filter((peer) => peer.rank === rank).length > 1;
    return t(isShared ? 'detail.peers.shared' : 'detail.peers.place', {
      ...words,
      rank,
      count: peers.of,
    });
  }

  /** How it stands to all of them together, where those come to a figure. */
  function wholeOf({ position, value = 0, reference = 0, difference = 0 }: Schemas['Comparison']) {
    if (!position) return undefined;
    const told = (number: number) => figureOf({ value: number, lowerBound: false }, decimals);
    return t(`detail.peers.whole.${position}`, {
      ...words,
      value: told(value),
      other: told(reference),
      by: numberOf(apart(difference, decimals)),
    });
  }

  const whole = area === group.slug ? undefined : wholeOf(comparison);
  return (
    <>
      {peers.rank === undefined || peers.order === undefined ? (
        <p>{t(`detail.peers.not.${peers.notCompared ?? 'NO_FIGURE'}`, words)}</p>
      ) : (
        <p>
          <strong>{placeOf(peers.rank)}</strong> {t(`detail.peers.order.${peers.order}`)}{' '}
          {peers.peers.some(({ illustrative }) => illustrative) && <IllustrativeTag />}
        </p>
      )}
      {whole !== undefined && (
        <p>
          {whole} {comparison.illustrative && <IllustrativeTag />}
        </p>
      )}
      {peers.notExact > 0 && <p>{t('detail.peers.notExact', { count: peers.notExact })}</p>}
      {peers.without > 0 && <p>{t('detail.peers.without', { count: peers.without })}</p>}
      {peers.peers.length > mostUnfolded && (
        <details>
          <summary>{list}</summary>
          {bars}
        </details>
      )}
      {peers.peers.length > 0 && peers.peers.length <= mostUnfolded && (
        <>
          <p>{list}</p>
          {bars}
        </>
      )}
    </>
  );
}
