import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { useLanguage } from '@/i18n/use-language';

import styles from './draft.module.css';
import { openRevision } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

const reasons = [
  'ANNUAL_ROLLOVER',
  'EXTERNAL_SHOCK',
  'EVALUATION',
  'FUNDING_CHANGE',
  'CORRECTION',
  'POLITICAL',
  'OTHER',
] as const;

interface Props {
  readonly drafts: Schemas['PlanDrafts'];
  readonly onOpened: (number: number) => void;
}

/** Begins a revision, as a copy of what goes on. */
export function OpenRevision({ drafts, onOpened }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [reasonCode, setReasonCode] = useState<(typeof reasons)[number]>('EXTERNAL_SHOCK');
  const [reason, setReason] = useState('');
  const [historic, setHistoric] = useState(false);
  // Nothing is revised by the first one, so nobody asks why.
  const first = drafts.revisions.length === 0;
  const [key] = useState(() => crypto.randomUUID());
  return (
    <WriteForm
      slug={drafts.plan.slug}
      submit={t('draft.open.submit')}
      send={async () => {
        const opened = await openRevision(
          drafts.plan.slug,
          first
            ? { historic }
            : {
                basedOn: drafts.startsFrom,
                reasonCode,
                reason: { [language]: reason.trim() },
                historic,
              },
          key,
        );
        onOpened(opened.number);
      }}
    >
      {!first && (
        <>
          <SelectField
            className={styles.field}
            label={t('draft.open.kind')}
            value={reasonCode}
            options={reasons.map((value) => ({
              value,
              label: t(`draft.open.reasonCode.${value}`),
            }))}
            onChange={(value) => setReasonCode(value ?? 'OTHER')}
          />
          <TextInput
            label={t('draft.open.reason')}
            value={reason}
            onChange={setReason}
            long
            required
          />
        </>
      )}
      <div className={styles.field}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            className="ds-input"
            checked={historic}
            onChange={(event) => setHistoric(event.target.checked)}
          />{' '}
          {t('revising.historic.open')}
        </label>
        <p className={styles.note}>{t('revising.historic.openHint')}</p>
      </div>
    </WriteForm>
  );
}
