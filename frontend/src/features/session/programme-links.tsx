import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import styles from './own-programmes.module.css';

type Role = Schemas['OwnMembership']['role'];

interface Props {
  readonly slug: string;
  readonly role: Role;
}

const writers: readonly Role[] = ['LEAD', 'EDITOR'];
const readersOfContacts: readonly Role[] = [...writers, 'BOARD', 'PARTNER_REPORTER'];

/** What is edited of a programme and where, by what it is about; and who is led there. */
const groups = [
  {
    name: 'reporting',
    pages: [
      { to: '/arbeid/$program/oversikt', text: 'overview', roles: writers },
      { to: '/arbeid/$program/runder', text: 'rounds', roles: writers },
      { to: '/arbeid/$program/registrer', text: 'enterFigures', roles: writers },
      { to: '/arbeid/$program/innsendt', text: 'approveFigures', roles: writers },
      { to: '/arbeid/$program/lenker', text: 'links', roles: writers },
    ],
  },
  {
    name: 'content',
    pages: [
      { to: '/arbeid/$program/program', text: 'programme', roles: writers },
      { to: '/arbeid/$program/ny-plan', text: 'newPlan', roles: writers },
      { to: '/arbeid/$program/roller', text: 'roles', roles: writers },
      { to: '/arbeid/$program/vedtak', text: 'decisions', roles: ['LEAD', 'BOARD'] },
      { to: '/arbeid/$program/styrer', text: 'boards', roles: writers },
      { to: '/arbeid/$program/penger', text: 'money', roles: writers },
      { to: '/arbeid/$program/maltall', text: 'indicators', roles: writers },
      { to: '/arbeid/$program/mal', text: 'targets', roles: writers },
    ],
  },
  {
    name: 'people',
    pages: [
      { to: '/arbeid/$program/kontakter', text: 'contacts', roles: readersOfContacts },
      { to: '/arbeid/$program/medlemmer', text: 'members', roles: readersOfContacts },
      { to: '/arbeid/$program/nokler', text: 'keys', roles: ['LEAD'] },
      { to: '/arbeid/$program/logg', text: 'log', roles: ['LEAD', 'COUNTY_AUDITOR'] },
    ],
  },
] as const satisfies readonly {
  name: string;
  pages: readonly { to: LinkProps['to']; text: string; roles: readonly Role[] }[];
}[];

/** The ways to what is edited of a programme, for who has the role in it. */
export function ProgrammeLinks({ slug, role }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const params = { program: slug };
  return groups.map(({ name, pages }) => {
    const shown = pages.filter(({ roles }) => (roles as readonly Role[]).includes(role));
    return (
      shown.length > 0 && (
        <div key={name} className={styles.group}>
          <p id={`${id}-${name}`} className={styles.about}>
            {t(`work.page.group.${name}`)}
          </p>
          <ul className={styles.links} aria-labelledby={`${id}-${name}`}>
            {shown.map(({ to, text }) => (
              <li key={to}>
                <Link to={to} params={params}>
                  {t(`work.page.${text}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });
}
