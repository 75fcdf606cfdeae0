import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { BodyLink } from '@/components/body-link';
import { DecisionLink } from '@/components/decision-link';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';
import { formatValidity } from '@/lib/format-period';

import styles from './body-parts.module.css';

/** What a body lets another decide in its place, and up to which amount. */
export function BodyDelegations({
  delegations,
}: Readonly<{ delegations: readonly Schemas['Delegation'][] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {delegations.map((delegation) => (
        <li key={delegation.key}>
          <p>
            {t('decision.body.delegation.to')}{' '}
            <strong>
              {delegation.toBody && <BodyLink body={delegation.toBody} />}
              {delegation.toPartner && <PartnerLink partner={delegation.toPartner} />}
              {delegation.text && <Localized text={delegation.text} />}
            </strong>
          </p>
          <p>
            <Localized text={delegation.subject} />
          </p>
          <p className={styles.meta}>
            <span>
              {delegation.limit
                ? t('decision.body.delegation.limit', {
                    amount: formatMoney(delegation.limit, language),
                  })
                : t('decision.body.delegation.noLimit')}
            </span>
            {(delegation.validity.from ?? delegation.validity.to) && (
              <span>{formatValidity(delegation.validity, language)}</span>
            )}
            {delegation.decision ? (
              <span>
                {t('decision.body.delegation.by')} <DecisionLink decision={delegation.decision} />
              </span>
            ) : (
              <span>{t('decision.body.delegation.decisionNotKnown')}</span>
            )}
          </p>
          <SourceNote source={delegation.source} />
        </li>
      ))}
    </ul>
  );
}
