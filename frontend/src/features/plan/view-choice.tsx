import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { planViews, type PlanViewName } from './plan-values';
import styles from './view-choice.module.css';

interface Props {
  readonly value: PlanViewName;
  readonly onChange: (view: PlanViewName) => void;
}

/** List, board or timeline: one group of radio buttons, so that arrow keys go between them. */
export function ViewChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.views}>
      <legend className="visually-hidden">{t('plan.view.label')}</legend>
      {planViews.map((view) => (
        <label key={view} className={styles.view}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            value={view}
            checked={view === value}
            onChange={() => onChange(view)}
          />
          {t(`plan.view.${view}`)}
        </label>
      ))}
    </fieldset>
  );
}
