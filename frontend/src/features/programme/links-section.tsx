import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';

import styles from './links-section.module.css';

export function LinksSection({ links }: Readonly<{ links: readonly Schemas['ProgrammeLink'][] }>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.key}>
          <span className={styles.kind}>{t(`programme.enums.linkKind.${link.kind}`)}</span>
          {link.url ? (
            <span>
              <a href={link.url} rel="external noreferrer">
                <Localized text={link.title} />
                <span className="visually-hidden"> {t('common.external')}</span>
              </a>{' '}
              <Icon name="external" />
            </span>
          ) : (
            <span>
              <Localized text={link.title} />{' '}
              <span className={styles.note}>{t('programme.links.noAddress')}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
