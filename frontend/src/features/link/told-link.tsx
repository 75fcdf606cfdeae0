import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import styles from './link.module.css';

/** A link that is shown now and never again. */
export function ToldLink({ told }: Readonly<{ told: Schemas['UpdateRequestLink'] }>) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const { partner, mailedTo } = told.request;

  useEffect(() => {
    field.current?.focus();
  }, [told.link]);

  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('link.told.title', { partner: partner.name ?? partner.slug })}</h2>
      {mailedTo && <p>{t('link.told.mailed', { address: mailedTo.email })}</p>}
      <p>{t('link.told.once')}</p>
      <div className={styles.row}>
        <input
          ref={field}
          className={`ds-input ${styles.link ?? ''}`}
          readOnly
          aria-label={t('link.told.label')}
          value={told.link ?? ''}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="ds-button"
          onClick={() => {
            void navigator.clipboard.writeText(told.link ?? '').then(() => setCopied(true));
          }}
        >
          {t('link.told.copy')}
        </button>
      </div>
      <p role="status">{copied && t('link.told.copied')}</p>
    </section>
  );
}
