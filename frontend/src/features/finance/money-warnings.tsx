import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { PartnerLink } from '@/components/partner-link';
import { useLanguage } from '@/i18n/use-language';
import { formatList } from '@/lib/format-list';
import { formatMoney } from '@/lib/format-money';

import { groupWarnings } from './group-warnings';
import styles from './money-warnings.module.css';

type Warning = Schemas['FundingWarning'];

/** What is odd about the money of a programme, or lacking in what is recorded of it, in words. */
export function MoneyWarnings({ warnings }: Readonly<{ warnings: readonly Warning[] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = (amount: Warning['amount']) =>
    amount ? formatMoney(amount, language) : t('short.money.notSaid');
  return (
    <ul className={styles.warnings}>
      {groupWarnings(warnings).map(({ key, warning, years }) => (
        <li key={key}>
          <Icon name="warning" />
          <span>
            {years.length > 0 && warning.kind !== 'FUNDING_ENDS' && (
              <strong>{formatList(years.map(String), language)}: </strong>
            )}
            {warning.funder && (
              <>
                <PartnerLink partner={warning.funder} />:{' '}
              </>
            )}
            {t(`finance.warning.${warning.kind}`, {
              amount: money(warning.amount),
              limit: money(warning.limit),
              stage: warning.stage ? t(`finance.stage.${warning.stage}`) : '',
              year: warning.year,
            })}{' '}
            {warning.illustrative && <IllustrativeTag />}
          </span>
        </li>
      ))}
    </ul>
  );
}
