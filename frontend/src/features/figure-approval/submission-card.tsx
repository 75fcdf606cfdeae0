import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DataTable } from '@/components/data-table';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import styles from './figure-approval.module.css';
import { proposedFigures } from './proposed-figures';
import type { Waiting } from './queries';

interface Props {
  readonly waiting: Waiting;
  readonly grid: Schemas['FiguresGrid'] | undefined;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
  readonly onGiveBack: (reason: string) => void;
}

const longestReason = 1000;

/** Figures that wait, each beside what is published now. */
export function SubmissionCard({ waiting, grid, chosen, onChosen, onGiveBack }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { item, detail } = waiting;
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = localized(item.indicator.name);
  const shown = (value: number | undefined) =>
    value === undefined ? t('approval.nothing') : formatNumber(value, language);
  const mayPublish = isPublishable(waiting);

  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      <p>
        {t(detail.status === 'APPROVED' ? 'approval.approved' : 'approval.handedIn', {
          day: formatDay(item.since, language),
        })}
      </p>
      <DataTable
        caption={t('approval.figures', { name })}
        columns={[
          t('approval.what'),
          t('approval.period'),
          t('approval.before'),
          t('approval.after'),
          t('approval.reason'),
        ]}
        numeric={[2, 3]}
        rows={proposedFigures(detail, grid).map(
          ({ key, row, area, period, before, after, ...f }) => ({
            key,
            cells: [
              [row?.sliceName && localized(row.sliceName), area].filter(Boolean).join(' · '),
              formatReportPeriod(period, language),
              shown(before),
              shown(after),
              f.reason ?? '',
            ],
          }),
        )}
      />
      {mayPublish ? (
        <label className={editing.choice}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={(event) => onChosen(event.target.checked)}
          />
          <span>{t('approval.choose', { name })}</span>
        </label>
      ) : (
        <p>{t('approval.notYours')}</p>
      )}
      {detail.allowedActions.includes('GIVE_BACK') && !asked && (
        <div className={editing.buttons}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setAsked(true)}
          >
            {t('approval.giveBack')}
          </button>
        </div>
      )}
      {asked && (
        <form
          className={editing.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === '') setMissing(true);
            else onGiveBack(reason.trim());
          }}
        >
          <TextInput
            label={t('approval.why')}
            hint={t('approval.whyHint')}
            value={reason}
            onChange={setReason}
            maxLength={longestReason}
            fault={missing && reason.trim() === '' ? t('approval.whyMissing') : undefined}
          />
          <div className={editing.buttons}>
            <button type="submit" className="ds-button">
              {t('approval.giveBack')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => setAsked(false)}
            >
              {t('approval.stop')}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}

/** Whether the caller can make it public: nobody approves what they have handed in themselves. */
export function isPublishable({ detail }: Waiting): boolean {
  return detail.allowedActions.some((action) => action === 'APPROVE' || action === 'PUBLISH');
}
