import { useTranslation } from 'react-i18next';

import type { RoleView } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import styles from './partners-section.module.css';

/** Who does what. Persons are not named; a role that a person has says in what capacity. */
export function PartnersSection({ roles }: Readonly<{ roles: readonly RoleView[] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = [...new Set(roles.map((each) => each.role))];
  return (
    <dl className={styles.roles}>
      {names.map((name) => (
        <div key={name} className={styles.role}>
          <dt>{t(`enums.role.${name}`)}</dt>
          {roles
            .filter((each) => each.role === name)
            .map((role) => (
              <dd key={role.id} className={styles.holder}>
                {role.partner ? (
                  <PartnerLink partner={role.partner} />
                ) : (
                  <span>{t('common.person')}</span>
                )}
                {role.capacity && (
                  <span>
                    {' '}
                    (<Localized text={role.capacity} />)
                  </span>
                )}
                <div className={styles.meta}>
                  {role.note && (
                    <span>
                      <Localized text={role.note} />
                    </span>
                  )}
                  {role.constituency && <span>{t(`enums.constituency.${role.constituency}`)}</span>}
                  {(role.period?.from ?? role.period?.to) && (
                    <span>{formatPeriod(role.period, language)}</span>
                  )}
                  {role.amountKnown === false && <span>{t('short.money.amountUnknown')}</span>}
                  {role.appointedBy && (
                    <span>
                      {t('programme.partners.appointedBy')}{' '}
                      <DecisionLink decision={role.appointedBy} />
                    </span>
                  )}
                  <SourceNote source={role.source} />
                </div>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
