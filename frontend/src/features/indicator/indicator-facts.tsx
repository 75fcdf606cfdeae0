import { useTranslation } from 'react-i18next';

import type { IndicatorView } from '@/api/types';
import { FactList } from '@/components/fact-list';
import { Localized } from '@/components/localized';

const together = ['SUM', 'RECOMPUTE'] as const;

/** What is measured, and how. */
export function IndicatorFacts({ indicator }: Readonly<{ indicator: IndicatorView }>) {
  const { t } = useTranslation();
  const { method, kind, direction, frequency, areaAggregation } = indicator.definition;
  return (
    <>
      {method && (
        <p>
          <Localized text={method} />
        </p>
      )}
      <FactList
        facts={[
          { label: t('indicator.about.kind'), value: t(`indicator.kind.${kind}`) },
          { label: t('indicator.about.frequency'), value: t(`indicator.frequency.${frequency}`) },
          { label: t('indicator.about.direction'), value: t(`indicator.direction.${direction}`) },
          {
            label: t('indicator.about.areas'),
            value: t(
              `indicator.areas.${together.find((each) => each === areaAggregation) ?? 'other'}`,
            ),
          },
        ]}
      />
    </>
  );
}
