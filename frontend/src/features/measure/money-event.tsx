import { useTranslation } from 'react-i18next';

import { DecisionLink } from '@/components/decision-link';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import styles from './measure-story.module.css';
import type { StoryEvent } from './story-of';

/** What came of money for a measure on a day: how much for which year from whom, and the decision or the case behind it. */
export function MoneyEvent({ event }: Readonly<{ event: StoryEvent & { kind: 'money' } }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stage, entries, decision, caseRef } = event;
  const way = stage === 'RETURNED' ? 'measure.event.amountTo' : 'measure.event.amountFrom';
  return (
    <>
      <ul className={styles.amounts}>
        {entries.map(({ id, budgetYear, amount, funder, note, supersedes }) => (
          <li key={id}>
            {t(funder ? way : 'measure.event.amount', {
              year: budgetYear,
              amount: amount ? formatMoney(amount, language) : t('short.money.amountUnknown'),
            })}{' '}
            {funder && <PartnerLink partner={funder} />}{' '}
            {/* A note on the correction belongs here; any other stands with the entry. */}
            {supersedes !== undefined && note && (
              <span className={styles.meta}>
                <Localized text={note} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {decision && (
        <p>
          {t('measure.event.decision')} <DecisionLink decision={decision} />
        </p>
      )}
      {caseRef && (
        <p>
          {t('measure.event.case')}{' '}
          {caseRef.url ? (
            <a href={caseRef.url} rel="external noreferrer">
              {caseRef.system} {caseRef.number}
            </a>
          ) : (
            `${caseRef.system} ${caseRef.number}`
          )}
        </p>
      )}
      {entries.some(({ illustrative }) => illustrative) && (
        <p>
          <IllustrativeTag />
        </p>
      )}
    </>
  );
}
