import { useTranslation } from 'react-i18next';

import type { PlanView } from '@/api/types';
import { SelectField } from '@/components/select-field';

import { revisionName } from './revision-name';
import styles from './revision-choice.module.css';

interface Props {
  readonly plan: PlanView;
  readonly from: number;
  readonly to: number;
  readonly onChange: (fra: string, til: string) => void;
}

/** Which two revisions are compared; the page says so when they are the wrong way round. */
export function RevisionChoice({ plan, from, to, onChange }: Props) {
  const { t } = useTranslation();
  const options = (plan.revisions ?? []).map((revision) => ({
    value: String(revision.number),
    label: revisionName(t, revision),
  }));
  const change = (fra: string | undefined, til: string | undefined) => {
    if (fra !== undefined && til !== undefined) onChange(fra, til);
  };
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('difference.choose')}</legend>
      <SelectField
        label={t('difference.from')}
        value={String(from)}
        options={options}
        onChange={(fra) => {
          change(fra, String(to));
        }}
      />
      <SelectField
        label={t('difference.to')}
        value={String(to)}
        options={options}
        onChange={(til) => {
          change(String(from), til);
        }}
      />
    </fieldset>
  );
}
