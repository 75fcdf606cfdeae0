import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './link.module.css';

interface Props {
  readonly proposal: Schemas['ReportProposalView'];
  readonly onApprove: () => void;
  readonly onGiveBack: (reason: string) => void;
}

/** A report that came by a link, beside what was reported before. */
export function ProposalCard({ proposal, onApprove, onGiveBack }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [reason, setReason] = useState<string>();
  const { measure, partner, report, lastReport, note, madeAt, allowedActions } = proposal;
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>
        {measure.code} <Localized text={measure.title} />
      </h3>
      <p className={styles.known}>
        {t('link.proposal.from', {
          partner: partner.name ?? partner.slug,
          when: formatInstant(madeAt, language),
        })}
      </p>
      {lastReport && (
        <p>
          {t('link.proposal.before', { phase: t(`link.phase.${lastReport.phase}`) })}
          {'. '}
          <Localized text={lastReport.comment} />
        </p>
      )}
      <p>
        <strong>{t('link.proposal.now', { phase: t(`link.phase.${report.phase}`) })}</strong>
        {'. '}
        <Localized text={report.comment} />
      </p>
      {note && <p>{t('link.proposal.note', { note })}</p>}
      {allowedActions.includes('APPROVE') && reason === undefined && (
        <div className={styles.row}>
          <button type="button" className="ds-button" onClick={onApprove}>
            {t('link.proposal.approve')}
          </button>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setReason('')}
          >
            {t('link.proposal.giveBack')}
          </button>
        </div>
      )}
      {reason !== undefined && (
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') onGiveBack(reason.trim());
          }}
        >
          <label className="ds-label" htmlFor={`${id}-why`}>
            {t('link.proposal.why')}
          </label>
          <input
            id={`${id}-why`}
            className="ds-input"
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className={styles.row}>
            <button type="submit" className="ds-button">
              {t('link.proposal.giveBack')}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
