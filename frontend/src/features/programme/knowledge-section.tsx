import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { Paragraphs } from '@/components/paragraphs';
import { SourceNote } from '@/components/source-note';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import { Findings } from './findings';
import styles from './knowledge-section.module.css';

interface Props {
  readonly analyses: readonly Schemas['Analysis'][];
  readonly findings: readonly Schemas['Finding'][];
}

/** The analyses that the programme rests on, and what they found. */
export function KnowledgeSection({ analyses, findings }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {analyses.length > 0 && (
        <div className={styles.block}>
          <h3>{t('programme.knowledge.analyses')}</h3>
          <ul className={styles.analyses}>
            {analyses.map((analysis) => (
              <li key={analysis.key} className={styles.analysis}>
                <h4>
                  <Localized text={analysis.title} />
                </h4>
                <div className={styles.meta}>
                  <Tag>{t(`programme.enums.analysisType.${analysis.type}`)}</Tag>
                  {analysis.period && <span>{formatPeriod(analysis.period, language)}</span>}
                  <SourceNote source={analysis.source} />
                </div>
                <Paragraphs text={analysis.text} />
                {analysis.respondents && (
                  <p className={styles.meta}>
                    <span>
                      {t('programme.knowledge.respondents')}:{' '}
                      <Localized text={analysis.respondents} />
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {findings.length > 0 && (
        <div className={styles.block}>
          <h3>{t('programme.knowledge.findings')}</h3>
          <Findings
            findings={findings}
            analyses={new Map(analyses.map((analysis) => [analysis.key, analysis.title]))}
          />
        </div>
      )}
    </>
  );
}
