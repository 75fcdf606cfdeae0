import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { FundingOverview } from './finance-values';
import { laterStages, silentStages } from './money-columns';
import { MoneyFigures } from './money-figures';

/** The money of a programme in short, with the way to all of it. */
export function ProgrammeMoney({ overview }: Readonly<{ overview: FundingOverview }>) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('short.money.section.intro')}{' '}
        {silentStages(overview).includes('SPENT') && t('short.money.spentNotKnown')}
        {laterStages(overview).includes('SPENT') && t('short.money.spentNotYet')}
      </p>
      <MoneyFigures overview={overview} />
      <p>
        <Link to="/p/$program/okonomi" params={{ program: overview.programme.slug }}>
          {t('short.money.section.more')}
        </Link>
      </p>
    </>
  );
}
