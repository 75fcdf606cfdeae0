import { useTranslation } from 'react-i18next';

import type { PartnerView } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { FactList } from '@/components/fact-list';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { formatValidity } from '@/lib/format-period';

import styles from './partner-facts.module.css';

/** What is known about a partner. What is not known is left out: nothing is guessed. */
export function PartnerFacts({ partner }: Readonly<{ partner: PartnerView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organisationNumber: number, validity, website } = partner;
  const facts = [
    { label: t('partner.facts.type'), value: t(`partner.enums.partnerType.${partner.type}`) },
    ...(partner.kind === 'GROUP'
      ? [{ label: t('partner.facts.kind'), value: t('partner.enums.partnerKind.GROUP') }]
      : []),
    ...(partner.sector
      ? [{ label: t('partner.facts.sector'), value: t(`partner.enums.sector.${partner.sector}`) }]
      : []),
    ...(partner.homeArea
      ? [{ label: t('partner.facts.homeArea'), value: <AreaLink area={partner.homeArea} /> }]
      : []),
    ...(number
      ? [
          {
            label: t('partner.facts.organisationNumber'),
            value: (
              <>
                <span className={styles.number}>
                  {number.value.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}
                </span>
                <span className={styles.note}>
                  {t('partner.facts.numberSource', {
                    source: number.source,
                    date: formatDay(number.retrieved, language),
                  })}
                </span>
              </>
            ),
          },
        ]
      : []),
    ...((validity.from ?? validity.to)
      ? [{ label: t('partner.facts.validity'), value: formatValidity(validity, language) }]
      : []),
    ...(website
      ? [
          {
            label: t('partner.facts.website'),
            value: (
              <a href={website} rel="external noreferrer">
                {website.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}
