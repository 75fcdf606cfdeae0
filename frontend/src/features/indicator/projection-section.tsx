import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { FactList } from '@/components/fact-list';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { useLocalized } from '@/i18n/use-localized';

import { ProjectionOutcome } from './projection-outcome';
import styles from './target-section.module.css';
import { useProjectionWords } from './use-projection-words';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly answers: readonly Schemas['ProjectionAnswer'][];
}

/** What somebody expects, with all that its source says of it, and what it leaves out. */
export function ProjectionSection({ answers }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { expectedOf } = useProjectionWords();
  const { periodOf, percentOf, unitOf } = useSeriesWords();

  function sentenceOf({ change, until, points }: Schemas['ProjectionView']): string {
    const first = points[0];
    const last = points.at(-1);
    if (first && last) {
      return t('indicator.projection.span', {
        first: expectedOf(first),
        from: periodOf(first.period),
        last: expectedOf(last),
        to: periodOf(last.period),
      });
    }
    return t('indicator.projection.change', {
      percent: percentOf(change ?? 0),
      until: periodOf(until ?? ''),
    });
  }

  /** What is counted otherwise than the figures has no place among them. */
  function notDrawnOf({ definitionFit, unit, projection }: Schemas['ProjectionAnswer']) {
    return definitionFit === 'SAME' || projection.points.length === 0
      ? undefined
      : t(`indicator.projection.definition.${definitionFit}`, { unit: unitOf(unit ?? '') });
  }

  /** What the source of a projection does not say is said to be so; what was made up has no source that could. */
  function facts({
    method,
    publisher,
    madeIn,
    basePeriod,
    source,
    variant,
  }: Schemas['ProjectionView']) {
    const notSaid = source?.illustrative ? undefined : t('indicator.projection.notSaid');
    return [
      { label: t('indicator.projection.method'), value: t(`indicator.projection.${method}`) },
      { label: t('indicator.projection.publisher'), value: publisher ?? notSaid },
      { label: t('indicator.projection.madeIn'), value: madeIn ?? notSaid },
      { label: t('indicator.projection.base'), value: basePeriod ?? notSaid },
      { label: t('indicator.projection.variant'), value: variant && localized(variant) },
    ].filter(({ value }) => value !== undefined);
  }

  return (
    <div className={styles.target}>
      <p>{t('indicator.projection.lede')}</p>
      <ul className={styles.versions}>
        {answers.map((answer) => {
          const { projection, basisFit } = answer;
          const notDrawn = notDrawnOf(answer);
          return (
            <li key={projection.slug} className={styles.version}>
              <p>
                <Localized text={projection.name} />: <strong>{sentenceOf(projection)}</strong>{' '}
                {projection.source?.illustrative && <IllustrativeTag />}
              </p>
              {basisFit !== 'SAME' && <p>{t(`indicator.projection.${basisFit}`)}</p>}
              {notDrawn !== undefined && <p>{notDrawn}</p>}
              <ProjectionOutcome answer={answer} />
              <FactList facts={facts(projection)} />
              {!projection.source?.illustrative && <SourceNote source={projection.source} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
