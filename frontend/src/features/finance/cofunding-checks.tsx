import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { FactList } from '@/components/fact-list';
import { Icon, type IconName } from '@/components/icon';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney, type Money } from '@/lib/format-money';
import { formatPercent } from '@/lib/format-quantity';

import styles from './cofunding-checks.module.css';
import { cofundingNumbers } from './cofunding-numbers';

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
  const percent = (share: number) => formatPercent(share, language);
  const splits = cofundingNumbers(check);
  // A share of nothing known is no share.
  const hasOwnShare = isKnown(check.own, check.funderNotKnown);
  const hasPublicShare = isKnown(check.publicFunds, check.sectorNotKnown);
  // Of some of it nobody knows whose it is: that may be more.
  const atLeast = (unknown: Money | undefined) => (unknown?.amount ? 'AtLeast' : '');
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
            (hasOwnShare
              ? t(`finance.cofunding.ownShare${atLeast(check.funderNotKnown)}`, {
                  share: percent(check.ownShare),
                })
              : t('finance.cofunding.ownShareNotKnown'))}{' '}
          {t('finance.cofunding.minOwnShare', { share: percent(rule.minOwnShare) })}
        </p>
      )}
      {rule.maxPublicShare !== undefined && (
        <p>
          {check.publicShare !== undefined &&
            (hasPublicShare
              ? t(`finance.cofunding.publicShare${atLeast(check.sectorNotKnown)}`, {
                  share: percent(check.publicShare),
                })
              : t('finance.cofunding.publicShareNotKnown'))}{' '}
          {t('finance.cofunding.maxPublicShare', { share: percent(rule.maxPublicShare) })}
        </p>
      )}
      {check.total && splits.length > 0 && (
        <details className={styles.numbers}>
          <summary>{t('finance.cofunding.show')}</summary>
          <p>
            {t('finance.cofunding.numbers.total')}: {formatMoney(check.total, language)}
          </p>
          {splits.map(({ key, rows }) => (
            <section key={key}>
              <h3>{t(`finance.cofunding.split.${key}`)}</h3>
              <FactList
                facts={rows.map((row) => ({
                  label: t(`finance.cofunding.numbers.${row.key}`),
                  value: row.money
                    ? formatMoney(row.money, language)
                    : t('finance.cofunding.numbers.notKnown'),
                }))}
              />
            </section>
          ))}
        </details>
      )}
      {/* Of what is made up, the mark beside the verdict has said all there is to say. */}
      {!rule.source?.illustrative && <SourceNote source={rule.source} />}
    </>
  );
}

/** Whether something is known of a part; when it is nought, and all that is not known may be it, nothing is. */
function isKnown(part: Money | undefined, unknown: Money | undefined): boolean {
  return part !== undefined && (part.amount > 0 || !unknown?.amount);
}
