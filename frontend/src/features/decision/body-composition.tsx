import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { CountBars } from '@/charts/count-bars';
import { Icon, type IconName } from '@/components/icon';
import { TableTwin } from '@/components/table-twin';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { formatList } from '@/lib/format-list';

import styles from './body-composition.module.css';

type Composition = Schemas['Composition'];

interface Props {
  readonly composition: Composition;
  readonly declared: Schemas['BodyView']['declaredConstituencies'];
}

const icons: Record<Composition['rule'], IconName> = {
  KEPT: 'check',
  BROKEN: 'warning',
  NOT_KNOWN: 'question',
  NONE_DECLARED: 'question',
};

/** Whom the members come from on the day, held to what was declared; in words first, for the rule is what matters. */
export function BodyComposition({ composition, declared }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const listOf = (constituencies: typeof declared) =>
    formatList(
      constituencies.map((each) => t(`enums.constituency.${each}`)),
      language,
    );
  const rows = composition.counts.map(({ constituency, seats }) => ({
    key: constituency ?? 'not-known',
    label: constituency
      ? t(`decision.body.constituency.${constituency}`)
      : t('decision.body.constituency.notKnown'),
    value:
      seats === undefined
        ? t('decision.body.seatsNotKnown')
        : t('decision.body.seatCount', { count: seats }),
    count: seats,
  }));
  const label = t('decision.body.chart', { date: formatDay(composition.day, language) });
  return (
    <>
      <p className={styles.rule}>
        <Icon name={icons[composition.rule]} />
        <span>
          {t(`decision.body.rule.${composition.rule}`, { who: listOf(declared) })}{' '}
          {composition.missing.length > 0 &&
            t('decision.body.missing', { who: listOf(composition.missing) })}
        </span>
      </p>
      {rows.length > 0 && (
        <>
          <CountBars label={label} bars={rows} />
          <TableTwin
            caption={label}
            columns={[t('decision.body.from'), t('decision.body.seats')]}
            rows={rows.map(({ key, label: from, value }) => ({ key, cells: [from, value] }))}
          />
        </>
      )}
    </>
  );
}
