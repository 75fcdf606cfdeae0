import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from '@/features/contact/contact.module.css';

interface Props {
  readonly data: Schemas['AccountData'];
}

/** What is known of somebody, in words: what it is, and how much of it. */
export function OwnFacts({ data }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { account } = data;
  const facts: [string, string][] = [
    [t('own.facts.name'), account.displayName],
    [t('own.facts.loginName'), account.loginName],
    [t('own.facts.madeAt'), formatInstant(account.madeAt, language)],
    [
      t('own.facts.roles'),
      data.roles
        .map(({ programme, role }) => `${programme}: ${t(`work.role.${role}`)}`)
        .join(', ') || t('own.facts.none'),
    ],
    [t('own.facts.sessions'), String(data.sessions.length)],
    [t('own.facts.browsers'), String(data.browsersKnownSince.length)],
    [t('own.facts.events'), String(data.events.length)],
    [
      t('own.facts.contacts'),
      data.contacts.map(({ programme, role }) => `${role} (${programme})`).join(', ') ||
        t('own.facts.none'),
    ],
    [t('own.facts.changes'), String(data.changes)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => [
        <dt key={`${term} is`}>{term}</dt>,
        <dd key={term}>{fact}</dd>,
      ])}
    </dl>
  );
}
