import { useTranslation } from 'react-i18next';

import type { AreaView } from '@/api/types';
import { ValidityTimeline } from '@/components/validity-timeline';

interface Props {
  readonly area: AreaView;
  readonly asOf: string | undefined;
}

/** Before this year hardly any code changed; the words beside the bars tell the whole time. */
const earliest = 1960;

/** The names and codes that an area has had, by time. */
export function AreaHistory({ area, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <ValidityTimeline
      label={t('area.history.chart')}
      columns={{ what: t('area.history.what'), when: t('area.history.when') }}
      asOf={asOf}
      earliest={earliest}
      rows={[
        ...area.names.map(({ name, validity }) => ({
          key: `name-${name}-${validity.from ?? ''}`,
          label: name,
          validity,
          tone: 'soft' as const,
        })),
        ...area.codes.map(({ code, validity }) => ({
          key: `code-${code}-${validity.from ?? ''}`,
          label: t('area.history.code', { code }),
          validity,
          tone: 'main' as const,
        })),
      ]}
    />
  );
}
