import { useTranslation } from 'react-i18next';

import { PartnerLink } from '@/components/partner-link';
import { Step } from '@/features/editing/step';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatValidity } from '@/lib/format-period';
import { formatPercent } from '@/lib/format-quantity';

import { withdrawRule, type Rule } from './queries';

interface Props {
  readonly rule: Rule;
  readonly mayWrite: boolean;
  readonly onChanged: () => unknown;
  /** It is no more on the page. */
  readonly onWithdrawn: (name: string) => void;
}

/** A rule on who pays how much, and for which years. */
export function RuleItem({ rule, mayWrite, onChanged, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { minOwnShare, maxPublicShare, ownFunders, validity } = rule;
  const name = t('funding.rule.name', { years: formatValidity(validity, language) });
  return (
    <li className={rows.row}>
      <div>
        <h3>{name}</h3>
        <ul>
          {minOwnShare !== undefined && (
            <li>{t('funding.rule.ownShare', { share: formatPercent(minOwnShare, language) })}</li>
          )}
          {maxPublicShare !== undefined && (
            <li>
              {t('funding.rule.publicShare', { share: formatPercent(maxPublicShare, language) })}
            </li>
          )}
          {ownFunders.map((funder) => (
            <li key={funder.slug}>
              {t('funding.rule.ownFunder')} <PartnerLink partner={funder} />
            </li>
          ))}
        </ul>
      </div>
      <FoldedHistory
        subject={{ kind: 'entity', type: 'COFUNDING_RULE', id: rule.id }}
        version={rule.version}
        programme={rule.programme.slug}
        name={name}
      />
      {mayWrite && (
        <Step
          label={t('funding.withdrawOf', { name })}
          hint={t('funding.rule.withdrawHint')}
          verb={t('funding.withdraw')}
          send={(reason) => withdrawRule(rule, reason)}
          onSent={() => onWithdrawn(name)}
          onStale={onChanged}
        />
      )}
    </li>
  );
}
