import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { useLocalized } from '@/i18n/use-localized';

import type { KeptSearch } from './peer-bars';
import { PeerPlace } from './peer-place';
import styles from './target-section.module.css';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly answers: readonly Schemas['ReferenceAnswer'][];
  readonly indicator: Schemas['IndicatorView'];
  readonly area: string;
  /** What stays as it is on the page of another area. */
  readonly kept: KeptSearch;
}

/** How the area stands to others: what a source says of it, and what its figures say, or why they do not. */
export function ReferenceSection({ answers, indicator, area, kept }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { numberOf, periodOf } = useSeriesWords();

  function figuresOf(comparison: Schemas['Comparison']): string {
    const {
      difference = 0,
      notCompared,
      period = '',
      position,
      reference = 0,
      value = 0,
    } = comparison;
    if (notCompared) return t(`detail.reference.not.${notCompared}`);
    return t(`detail.reference.position.${position ?? 'EQUAL'}`, {
      value: numberOf(value),
      period: periodOf(period),
      other: numberOf(reference),
      by: numberOf(Math.abs(difference)),
    });
  }

  function statedOf(
    { area, ofEach, period, position }: Schemas['ReferenceStatement'],
    name: string,
  ): string {
    const said = t(`detail.reference.${ofEach ? 'each' : 'whole'}.${position}`, {
      area: area.name ?? area.slug,
      reference: name,
    });
    return period === undefined
      ? said
      : `${said} ${t('detail.reference.said', { period: periodOf(period) })}`;
  }

  return (
    <ul className={styles.versions}>
      {answers.map(({ reference, comparison, peers, stated }) => (
        <li key={reference.slug} className={styles.version}>
          <p>
            <strong>
              <Localized text={reference.name} />
            </strong>
          </p>
          {stated.map((statement) => (
            <div key={keyOf(statement)}>
              <p>{statedOf(statement, withoutCapital(localized(reference.name)))}</p>
              <SourceNote source={statement.source} />
            </div>
          ))}
          {peers ? (
            <PeerPlace
              comparison={comparison}
              peers={peers}
              group={reference.area}
              indicator={indicator}
              area={area}
              kept={kept}
            />
          ) : (
            <p>
              {figuresOf(comparison)} {comparison.illustrative && <IllustrativeTag />}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ area, ofEach, period, position }: Schemas['ReferenceStatement']): string {
  return [area.slug, ofEach ? 'each' : 'whole', period ?? '', position].join(' ');
}

/** As it is written within a sentence. */
function withoutCapital(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
