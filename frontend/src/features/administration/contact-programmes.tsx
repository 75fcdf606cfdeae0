import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '@/features/programme/queries';
import { useLocalized } from '@/i18n/use-localized';

/** The ways to the contacts of each programme, where a person is forgotten. */
export function ContactProgrammes() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: programmes = [] } = useQuery(programmesQuery({}));
  return (
    <>
      <p>{t('erasing.contact.programmesText')}</p>
      <ul>
        {programmes.map(({ slug, name }) => (
          <li key={slug}>
            <Link to="/arbeid/$program/kontakter" params={{ program: slug }}>
              {localized(name) || slug}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
