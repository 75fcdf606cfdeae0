import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './administration.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly value: string;
}

/** Something secret that is shown now and never again. */
export function ToldOnce({ title, text, label, value }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();

  useEffect(() => {
    field.current?.focus();
  }, [value]);

  return (
    <section className={styles.told} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div className={styles.secret}>
        <input
          ref={field}
          className="ds-input"
          readOnly
          aria-label={label}
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="ds-button"
          onClick={() => {
            void navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => {
                setCopied(false);
                field.current?.focus();
              },
            );
          }}
        >
          {t('admin.told.copy')}
        </button>
      </div>
      <p role="status">
        {copied !== undefined && t(copied ? 'admin.told.copied' : 'admin.told.notCopied')}
      </p>
    </section>
  );
}
