import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { FactList } from '@/components/fact-list';
import { Icon, type IconName } from '@/components/icon';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney, type Money } from '@/lib/format-money';
import { formatNumber } from '@/lib/format-quantity';

import styles from './cofunding-checks.module.css';

type Check = Schemas['CofundingCheck'];

const icons: Record<Check['verdict'], IconName> = {
  KEPT: 'check',
  BROKEN: 'warning',
  NOT_KNOWN: 'question',
};

/** Whether the rule on who has to pay how much is kept, year by year, in words, with the numbers it was worked out from. */
export function CofundingChecks({ checks }: Readonly<{ checks: readonly Check[] }>) {
  const { t } = useTranslation();
  if (checks.length === 0) return <p>{t('finance.cofunding.noRule')}</p>;
  return (
    <>
      <p>{t('finance.cofunding.intro')}</p>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <li key={`${String(check.year)}-${check.basis}-${check.rule.id}`}>
            <CheckItem check={check} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckItem({ check }: { check: Check }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rule, verdict, because } = check;
  const percent = (share: number) => `${formatNumber(share, language)}\u00a0%`;
  const numbers = (
    [
      ['total', check.total],
      ['own', check.own],
      ['publicFunds', check.publicFunds],
      ['funderNotKnown', check.funderNotKnown],
      ['sectorNotKnown', check.sectorNotKnown],
    ] as const
  ).flatMap(([key, money]: readonly [string, Money | undefined]) =>
    money
      ? [
          {
            label: t(`finance.cofunding.numbers.${key as 'total'}`),
            value: formatMoney(money, language),
          },
        ]
      : [],
  );
  return (
    <>
      <p className={styles.verdict}>
        <Icon name={icons[verdict]} />
        <strong>
          {check.year}, {t(`finance.cofunding.basis.${check.basis}`)}:
        </strong>{' '}
        {t(`finance.cofunding.verdict.${verdict}`)} {check.illustrative && <IllustrativeTag />}
      </p>
      {because !== 'COMPARED' && <p>{t(`finance.cofunding.because.${because}`)}</p>}
      {rule.minOwnShare !== undefined && (
        <p>
          {check.ownShare !== undefined &&
            t('finance.cofunding.ownShare', { share: percent(check.ownShare) })}{' '}
          {t('finance.cofunding.minOwnShare', { share: percent(rule.minOwnShare) })}
        </p>
      )}
      {rule.maxPublicShare !== undefined && (
        <p>
          {check.publicShare !== undefined &&
            t('finance.cofunding.publicShare', { share: percent(check.publicShare) })}{' '}
          {t('finance.cofunding.maxPublicShare', { share: percent(rule.maxPublicShare) })}
        </p>
      )}
      {numbers.length > 0 && (
        <details className={styles.numbers}>
          <summary>{t('finance.cofunding.show')}</summary>
          <FactList facts={numbers} />
        </details>
      )}
      {/* Of what is made up, the mark beside the verdict has said all there is to say. */}
      {!rule.source?.illustrative && <SourceNote source={rule.source} />}
    </>
  );
}
