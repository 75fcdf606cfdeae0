import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';

import { ProgrammeLinks } from '@/features/programme-editing/programme-links';

import styles from './own-programmes.module.css';

interface Props {
  readonly memberships: readonly Schemas['OwnMembership'][];
}

/** Who may read contacts, an organisation's reporter those of the organisation. */
const readsContacts: ReadonlySet<string> = new Set(['PARTNER_REPORTER', 'EDITOR', 'LEAD', 'BOARD']);

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
          {readsContacts.has(role) && (
            <Link to="/arbeid/$program/kontakter" params={{ program: programme.slug }}>
              {t('work.page.contacts')}
            </Link>
          )}
          {(role === 'LEAD' || role === 'EDITOR') && (
            <>
              <Link to="/arbeid/$program/lenker" params={{ program: programme.slug }}>
                {t('work.page.links')}
              </Link>
              <ProgrammeLinks slug={programme.slug} />
              <Link to="/arbeid/$program/registrer" params={{ program: programme.slug }}>
                {t('work.page.enterFigures')}
              </Link>{' '}
              <Link to="/arbeid/$program/innsendt" params={{ program: programme.slug }}>
                {t('work.page.approveFigures')}
              </Link>{' '}
              <Link to="/arbeid/$program/mal" params={{ program: programme.slug }}>
                {t('work.page.targets')}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
