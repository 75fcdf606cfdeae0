import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';

import styles from './own-programmes.module.css';
import { ProgrammeLinks } from './programme-links';

interface Props {
  readonly memberships: readonly Schemas['OwnMembership'][];
}

/** The programmes in which one has a role, with the role. */
export function OwnProgrammes({ memberships }: Props) {
  const { t } = useTranslation();
  if (memberships.length === 0) {
    return (
      <EmptyState title={t('work.page.none')} text={t('work.page.noneText')}>
        <Link to="/" className="ds-button">
          {t('work.page.seeProgrammes')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {memberships.map(({ programme, role, partner }) => (
        <li key={`${programme.slug} ${partner?.slug ?? ''}`} className={styles.item}>
          <ProgrammeLink programme={programme} />
          <p>
            {t(`work.role.${role}`)}
            {partner && (
              <>
                {' '}
                {t('work.page.for')} <PartnerLink partner={partner} />
              </>
            )}
          </p>
          <ProgrammeLinks slug={programme.slug} role={role} />
        </li>
      ))}
    </ul>
  );
}
