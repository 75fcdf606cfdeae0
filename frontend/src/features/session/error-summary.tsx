import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';

import type { Fault } from './fault';
import styles from './error-summary.module.css';

interface Props {
  readonly faults: readonly Fault[];
  /** Leads to a field by its name. */
  readonly onGoTo: (field: string) => void;
}

/** All that is wrong, told at once when it was sent, with the way to each field. */
export function ErrorSummary({ faults, onGoTo }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);

  if (faults.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>
        <Icon name="warning" /> {t('work.form.wrong')}
      </h2>
      <ul className={styles.list}>
        {faults.map(({ field, text }) => (
          <li key={text}>
            {field === undefined ? (
              text
            ) : (
              <button type="button" className={styles.link} onClick={() => onGoTo(field)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
