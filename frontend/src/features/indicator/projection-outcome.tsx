import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { legible, movePoint } from '@/lib/round-decimal';

import { useSeriesWords } from './use-series-words';

interface Props {
  readonly answer: Schemas['ProjectionAnswer'];
}

/** What came of what was expected, and how far it was from it, or why nobody can say; nothing of what lies ahead. */
export function ProjectionOutcome({ answer: { outcomes, changeOutcome, projection } }: Props) {
  const { t } = useTranslation();
  const { numberOf, percentOf, periodOf } = useSeriesWords();

  function farFrom(difference: number, by: string): string {
    if (difference === 0) return t('indicator.projection.outcome.same');
    return t(`indicator.projection.outcome.${difference > 0 ? 'over' : 'under'}`, { by });
  }

  function pointWords(outcome: Schemas['PointOutcome']): readonly string[] {
    const { projected, observed, difference, notCompared } = outcome;
    const period = periodOf(outcome.period);
    return [
      observed === undefined
        ? t('indicator.projection.outcome.point', { projected: numberOf(projected), period })
        : t('indicator.projection.outcome.became', {
            projected: numberOf(projected),
            period,
            observed: numberOf(observed),
          }),
      ...(difference === undefined ? [] : [farFrom(difference, numberOf(Math.abs(difference)))]),
      ...(notCompared ? [t(`indicator.projection.outcome.why.${notCompared}`)] : []),
    ];
  }

  function changeWords(outcome: Schemas['ChangeOutcome']): readonly string[] {
    const { difference, notCompared, observed, observedChange, observedSince, projected, since } =
      outcome;
    const until = periodOf(outcome.until);
    // Counted from another period than its own base, it is counted from the first that has a figure.
    const isFromStart = since !== undefined && since !== projection.basePeriod;
    return [
      t('indicator.projection.outcome.change', { percent: percentOf(projected), until }),
      ...(observedChange === undefined
        ? []
        : [
            t('indicator.projection.outcome.changed', {
              percent: percentOf(observedChange),
              since: periodOf(since ?? ''),
              until,
              from: numberOf(observedSince ?? 0),
              to: numberOf(observed ?? 0),
            }),
          ]),
      ...(difference === undefined
        ? []
        : [
            farFrom(
              difference,
              t('indicator.projection.outcome.points', {
                by: numberOf(legible(movePoint(Math.abs(difference), 2), 1)),
              }),
            ),
          ]),
      ...(notCompared ? [t(`indicator.projection.outcome.why.${notCompared}`)] : []),
      ...(isFromStart
        ? [t('indicator.projection.outcome.begins', { since: periodOf(since) })]
        : []),
    ];
  }

  const isMadeUp = projection.source?.illustrative === true;
  const told = [
    ...outcomes.map((each) => ({
      key: each.period,
      words: pointWords(each),
      isMadeUp: isMadeUp || each.illustrative,
    })),
    ...(changeOutcome
      ? [
          {
            key: changeOutcome.until,
            words: changeWords(changeOutcome),
            isMadeUp: isMadeUp || changeOutcome.illustrative,
          },
        ]
      : []),
  ];
  if (told.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('indicator.projection.outcome.title')}</strong>
      </p>
      <ul>
        {told.map(({ key, words, isMadeUp: hasMadeUp }) => (
          <li key={key}>
            {words.join(' ')} {hasMadeUp && <IllustrativeTag />}
          </li>
        ))}
      </ul>
    </>
  );
}
