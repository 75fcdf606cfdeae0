import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './editing.module.css';
import type { Field } from './field';
import { Modal } from './modal';
import { changedFields, merged, pick, type Values } from './values';

interface Props {
  readonly fields: readonly Field[];
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
  readonly onSettled: (chosen: Values) => void;
}

/** Two have changed the same: both versions, field by field, and one chooses. */
export function ConflictDialog({ fields, base, mine, theirs, onSettled }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => merged(base, mine, theirs));
  const different = changedFields(mine, theirs);
  return (
    <Modal title={t('editing.conflict.title')}>
      <p>{t('editing.conflict.text')}</p>
      {fields
        .filter(({ name }) => different.includes(name))
        .map(({ name, label, show }) => (
          <fieldset key={name} className={styles.fields}>
            <legend>{label}</legend>
            {(
              [
                ['mine', mine],
                ['theirs', theirs],
              ] as const
            ).map(([whose, version]) => (
              <label key={whose} className={styles.choice}>
                <input
                  type="radio"
                  name={name}
                  checked={chosen[name] === (version[name] ?? '')}
                  onChange={() => setChosen((old) => ({ ...old, ...pick(version, [name]) }))}
                />
                <span>
                  {t(`editing.conflict.${whose}`)}{' '}
                  <strong>{show(version[name] ?? '') || t('editing.empty')}</strong>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      <button type="button" className="ds-button" onClick={() => onSettled(chosen)}>
        {t('editing.conflict.settle')}
      </button>
    </Modal>
  );
}
