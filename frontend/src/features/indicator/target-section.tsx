import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { ProgrammeLink } from '@/components/programme-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import styles from './target-section.module.css';
import { useSeriesWords } from './use-series-words';
import { useTargetWords } from './use-target-words';

interface Props {
  readonly target: Schemas['TargetView'];
  /** Where the page is the programme's own. */
  readonly withoutProgramme?: boolean;
}

/** What is wanted, and all that was wanted before, with why it became another: nothing is written over. */
export function TargetSection({ target, withoutProgramme = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figureOf, periodOf } = useSeriesWords();
  const wantedOf = useTargetWords();
  const baseline = target.baselines.at(-1);
  const versions = [...target.versions].sort((a, b) => b.number - a.number);
  return (
    <div className={styles.target}>
      {target.programme && !withoutProgramme && (
        <p>
          <ProgrammeLink programme={target.programme} />
        </p>
      )}
      {baseline && (
        <p>
          {t('indicator.target.baseline', {
            value: figureOf(baseline),
            period: periodOf(baseline.period),
          })}{' '}
          <Localized text={baseline.method} />{' '}
          {baseline.source?.illustrative && <IllustrativeTag />}
        </p>
      )}
      <ol className={styles.versions}>
        {versions.map((version) => (
          <li key={version.number} className={styles.version}>
            <p>
              <strong>{wantedOf(version)}</strong>.{' '}
              {version.deadline
                ? t('indicator.target.deadline', { period: periodOf(version.deadline) })
                : t('indicator.target.noDeadline')}{' '}
              {version.source?.illustrative && <IllustrativeTag />}
            </p>
            {version.text && (
              <p>
                <Localized text={version.text} />
              </p>
            )}
            <p className={styles.meta}>
              {t(
                version.number === target.current?.number
                  ? 'indicator.target.from'
                  : version.validFrom > (target.current?.validFrom ?? '')
                    ? 'indicator.target.later'
                    : 'indicator.target.until',
                { day: formatDay(version.validFrom, language) },
              )}
              . {version.validFromAssumed && t('indicator.target.assumed')}{' '}
              {version.unchanged && t('indicator.target.unchanged')}{' '}
              <Localized text={version.reason} />
            </p>
            {version.decision && (
              <p>
                <DecisionLink decision={version.decision} />
              </p>
            )}
            {!version.source?.illustrative && <SourceNote source={version.source} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
