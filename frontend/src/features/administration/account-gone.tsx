import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import styles from './administration.module.css';

interface Props {
  readonly name: string;
  readonly gone: Schemas['ErasedAccount'];
}

const parts = ['roles', 'sessions', 'browsers', 'invitations', 'keys', 'contacts'] as const;

/** What went with an account that was erased. */
export function AccountGone({ name, gone }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  // The account is in the list no more: who works by keys goes on here.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.item} aria-labelledby="gone">
      <h2 id="gone" ref={heading} tabIndex={-1}>
        {t('erasing.account.gone', { name })}
      </h2>
      <p>{t('erasing.account.goneText')}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            {t(`erasing.account.${part}`)}: {gone[part]}
          </li>
        ))}
      </ul>
    </section>
  );
}
