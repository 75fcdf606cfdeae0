import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { BodyLink } from '@/components/body-link';
import { DecisionLink } from '@/components/decision-link';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './decision-list.module.css';
import { OutcomeTag } from './outcome-tag';

interface Props {
  readonly decisions: readonly Schemas['DecisionSummary'][];
  /** On the page of a programme or a body, its own name goes without saying. */
  readonly without?: 'programme' | 'body';
}

/** Decisions as rows: when, what, by whom and about what, and what came of it. */
export function DecisionList({ decisions, without }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.slug} className={styles.row}>
          <p className={styles.date}>
            {decision.date
              ? formatPartialDate(decision.date, language)
              : t('short.decision.dateNotKnown')}
          </p>
          <div className={styles.what}>
            <p className={styles.title}>
              <DecisionLink decision={decision} />
            </p>
            <p className={styles.meta}>
              {without !== 'body' && (
                <span>
                  {decision.body ? (
                    <>
                      <BodyLink body={decision.body} />
                      {decision.bodyAssumed && ` ${t('short.decision.assumed')}`}
                    </>
                  ) : (
                    <PartnerLink partner={decision.organisation} />
                  )}
                </span>
              )}
              {without === 'body' && decision.bodyAssumed && (
                <span>{t('short.decision.bodyAssumed')}</span>
              )}
              {without !== 'programme' && decision.programme && (
                <span>
                  <ProgrammeLink programme={decision.programme} />
                </span>
              )}
              {decision.archiveNumber && (
                <span>{t('short.decision.case', { number: decision.archiveNumber })}</span>
              )}
            </p>
          </div>
          <div className={styles.became}>
            <p className={styles.tags}>
              <OutcomeTag outcome={decision.outcome} />
              {decision.illustrative && <IllustrativeTag />}
            </p>
            {/* Only what was adopted can have come to something. */}
            {decision.outcome === 'ADOPTED' && (
              <p className={styles.effects}>
                <span className="visually-hidden">{t('short.decision.ledTo')}: </span>
                {decision.effects.length > 0
                  ? decision.effects.map((kind) => t(`enums.decisionEffect.${kind}`)).join(' · ')
                  : t('short.decision.ledToNotKnown')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
