import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';

import type { MeasureView } from './measure-values';
import styles from './measure-parts.module.css';

/** Who does what in a measure. Persons are not named. */
export function MeasureRoles({ content }: Readonly<Pick<MeasureView, 'content'>>) {
  const { t } = useTranslation();
  if (content.roles.length === 0) return <p>{t('measure.noRoles')}</p>;
  return (
    <ul className={styles.rows}>
      {content.roles.map((role) => (
        <li
          key={`${role.role} ${role.partner?.slug ?? JSON.stringify(role.capacity ?? role.note)}`}
        >
          <span className={styles.meta}>{t(`enums.role.${role.role}`)}</span>
          <span>
            {role.partner ? <PartnerLink partner={role.partner} /> : t('common.person')}
            {role.capacity && (
              <>
                {' '}
                (<Localized text={role.capacity} />)
              </>
            )}
            {role.note && (
              <>
                {' '}
                – <Localized text={role.note} />
              </>
            )}{' '}
            <SourceNote source={role.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
