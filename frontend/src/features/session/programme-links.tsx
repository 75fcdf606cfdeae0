import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import styles from './own-programmes.module.css';

interface Props {
  readonly slug: string;
  readonly role: Schemas['OwnMembership']['role'];
}

/** The ways to what is edited of a programme, for who has the role in it. */
export function ProgrammeLinks({ slug, role }: Props) {
  const { t } = useTranslation();
  const params = { program: slug };
  const writes = role === 'LEAD' || role === 'EDITOR';
  const readsContacts = writes || role === 'BOARD' || role === 'PARTNER_REPORTER';
  const readsLog = role === 'LEAD' || role === 'COUNTY_AUDITOR';
  if (!readsContacts && !readsLog) {
    return null;
  }
  return (
    <p className={styles.links}>
      {writes && (
        <>
          <Link to="/arbeid/$program/oversikt" params={params}>
            {t('work.page.overview')}
          </Link>
          <Link to="/arbeid/$program/registrer" params={params}>
            {t('work.page.enterFigures')}
          </Link>
          <Link to="/arbeid/$program/innsendt" params={params}>
            {t('work.page.approveFigures')}
          </Link>
          <Link to="/arbeid/$program/maltall" params={params}>
            {t('work.page.indicators')}
          </Link>
          <Link to="/arbeid/$program/mal" params={params}>
            {t('work.page.targets')}
          </Link>
          <Link to="/arbeid/$program/program" params={params}>
            {t('work.page.programme')}
          </Link>
          <Link to="/arbeid/$program/roller" params={params}>
            {t('work.page.roles')}
          </Link>
          <Link to="/arbeid/$program/penger" params={params}>
            {t('work.page.money')}
          </Link>
          <Link to="/arbeid/$program/lenker" params={params}>
            {t('work.page.links')}
          </Link>
        </>
      )}
      {readsContacts && (
        <>
          <Link to="/arbeid/$program/kontakter" params={params}>
            {t('work.page.contacts')}
          </Link>
          <Link to="/arbeid/$program/medlemmer" params={params}>
            {t('work.page.members')}
          </Link>
        </>
      )}
      {role === 'LEAD' && (
        <Link to="/arbeid/$program/nokler" params={params}>
          {t('work.page.keys')}
        </Link>
      )}
      {readsLog && (
        <Link to="/arbeid/$program/logg" params={params}>
          {t('work.page.log')}
        </Link>
      )}
    </p>
  );
}
