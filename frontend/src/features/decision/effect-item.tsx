import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { RoleName, Schemas } from '@/api/types';
import { BodyLink } from '@/components/body-link';
import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';
import { PartnerLink } from '@/components/partner-link';
import { PlanRevisionLink } from '@/components/plan-revision-link';
import { ProgrammeLink } from '@/components/programme-link';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import styles from './effect-item.module.css';

interface Props {
  readonly effect: Schemas['DecisionEffect'];
  /** The slug of the decision. */
  readonly decision: string;
}

/** One thing that a decision did, in words, with a link to what it did it to. */
export function EffectItem({ effect, decision }: Props) {
  const { t } = useTranslation();
  const parts = useParts(effect, decision);
  return (
    <li className={styles.effect}>
      <strong>{t(`enums.decisionEffect.${effect.kind}`)}</strong>
      {parts.length > 0 && (
        <span className={styles.parts}>
          {parts.map(({ key, node }) => (
            <span key={key}>{node}</span>
          ))}
        </span>
      )}
      {effect.text && (
        <span className={styles.text}>
          <Localized text={effect.text} />
        </span>
      )}
    </li>
  );
}

/** A role is named by its name in the contract; the key of a seat or a period is in small letters. */
function isRole(part: string | undefined): part is RoleName {
  return part !== undefined && /^[A-Z_]+$/.test(part);
}

interface Part {
  readonly key: string;
  readonly node: ReactNode;
}

function useParts(effect: Schemas['DecisionEffect'], decision: string): readonly Part[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { programme, plan, measure, body, partner, amount, fundingLine, budgetYear, part } = effect;
  const isMoney = fundingLine !== undefined;
  const role = isRole(part) ? part : undefined;
  const parts: Part[] = [];
  const add = (key: string, node: ReactNode) => parts.push({ key, node });
  if (isMoney || amount) {
    add(
      'amount',
      amount
        ? `${effect.kind === 'DELEGATES' ? `${t('decision.effects.limit')} ` : ''}${formatMoney(amount, language)}`
        : t('decision.effects.amountNotKnown'),
    );
  }
  if (budgetYear !== undefined) {
    add('year', t('decision.effects.forYear', { year: budgetYear }));
  }
  if (partner) {
    const from = isMoney
      ? t('decision.effects.from')
      : effect.kind === 'DELEGATES' && t('decision.effects.to');
    add(
      'partner',
      <Fragment>
        {from && `${from} `}
        <PartnerLink partner={partner} />
      </Fragment>,
    );
  }
  if (role) add('role', t('decision.effects.as', { role: t(`enums.role.${role}`) }));
  if (body) add('body', <BodyLink body={body} />);
  if (plan && programme) {
    add('plan', <PlanRevisionLink programme={programme.slug} plan={plan} />);
  }
  if (measure)
    add(
      'measure',
      <Fragment>
        {t('common.measure')} <MeasureLink measure={measure} />
      </Fragment>,
    );
  if (isMoney && programme) {
    add(
      'money',
      <Link
        to="/p/$program/okonomi"
        params={{ program: programme.slug }}
        search={{ vedtak: decision }}
        hash="poster"
      >
        {t('decision.effects.entries')}
      </Link>,
    );
  } else if (programme && !plan && !measure) {
    add('programme', <ProgrammeLink programme={programme} />);
  }
  return parts;
}
