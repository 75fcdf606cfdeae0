import { useTranslation } from 'react-i18next';

import type { RoleView } from '@/api/types';
import { Localized } from '@/components/localized';
import { ProgrammeLink } from '@/components/programme-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import styles from './partner-roles.module.css';

interface Props {
  readonly roles: readonly RoleView[];
  readonly asOf: string | undefined;
}

/** What a partner does, programme by programme. */
export function PartnerRoles({ roles, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const programmes = new Map(roles.map((role) => [role.programme.slug, role.programme]));
  if (roles.length === 0) {
    return <p>{t(asOf ? 'partner.noRolesThen' : 'partner.noRoles')}</p>;
  }
  return (
    <ul className={styles.programmes}>
      {[...programmes.values()].map((programme) => (
        <li key={programme.slug} className={styles.programme}>
          <h3>
            <ProgrammeLink programme={programme} />
          </h3>
          <ul className={styles.roles}>
            {roles
              .filter((role) => role.programme.slug === programme.slug)
              .map((role) => (
                <li key={role.id}>
                  <strong>{t(`enums.role.${role.role}`)}</strong>
                  <div className={styles.meta}>
                    {role.note && (
                      <span>
                        <Localized text={role.note} />
                      </span>
                    )}
                    {role.constituency && (
                      <span>{t(`enums.constituency.${role.constituency}`)}</span>
                    )}
                    {(role.period?.from ?? role.period?.to) && (
                      <span>{formatPeriod(role.period, language)}</span>
                    )}
                    {role.amountKnown === false && <span>{t('short.money.amountUnknown')}</span>}
                    <SourceNote source={role.source} />
                  </div>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
