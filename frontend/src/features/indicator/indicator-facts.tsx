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
          { label: t('detail.about.kind'), value: t(`detail.kind.${kind}`) },
          { label: t('detail.about.frequency'), value: t(`detail.frequency.${frequency}`) },
          { label: t('detail.about.direction'), value: t(`detail.direction.${direction}`) },
          {
            label: t('detail.about.areas'),
            value: t(
              `detail.areas.${together.find((each) => each === areaAggregation) ?? 'other'}`,
            ),
          },
        ]}
      />
    </>
  );
}
