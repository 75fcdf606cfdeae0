import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './form.module.css';

interface Props {
  /** By which the form knows it; `password` where there is only one. */
  readonly name?: string;
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly fault: string | undefined;
  /** What a good one is, told before it is chosen. */
  readonly children?: ReactNode;
}

/** A password, which can be looked at, so that it need not be written twice; it says so when capitals are locked. */
export function PasswordField({ name = 'password', label, autoComplete, fault, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [seen, setSeen] = useState(false);
  const [capitals, setCapitals] = useState(false);

  function look(event: KeyboardEvent) {
    setCapitals(event.getModifierState('CapsLock'));
  }

  return (
    <div className={styles.field}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {children !== undefined && (
        <div id={`${id}-hint`} className={styles.hint}>
          {children}
        </div>
      )}
      <div className={styles.withButton}>
        <input
          id={id}
          name={name}
          type={seen ? 'text' : 'password'}
          className="ds-input"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-caps ${id}-fault`}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCapitals(false)}
        />
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-pressed={seen}
          onClick={() => setSeen(!seen)}
        >
          {t('work.form.showPassword')}
        </button>
      </div>
      <p id={`${id}-caps`} className={styles.caps} role="status">
        {capitals && t('work.form.capsLock')}
      </p>
      <p id={`${id}-fault`} className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
