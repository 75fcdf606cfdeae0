import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { AreaLink } from '@/components/area-link';
import { SourceNote } from '@/components/source-note';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatReportPeriod } from '@/lib/report-period';

import type { Reference } from './queries';
import { RemarkItem } from './remark-item';

interface Props {
  readonly references: readonly Reference[];
  readonly programme: string;
  /** What can be done with one, by what it is called. */
  readonly actionsOf: (reference: Reference, name: string) => ReactNode;
}

/** What the figures of an indicator are compared with. */
export function ReferenceList({ references, programme, actionsOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  return (
    <ol className={rows.rows}>
      {references.map((reference) => (
        <RemarkItem
          key={reference.id}
          type="REFERENCE_SERIES"
          remark={reference}
          programme={programme}
          name={localized(reference.name)}
          actions={actionsOf(reference, localized(reference.name))}
        >
          <p>
            {t(`remark.reference.kind.${reference.kind}`)}: <AreaLink area={reference.area} />
          </p>
          {reference.statements.map(({ area, ofEach, period, position, source }, index) => {
            const of = area.name ?? area.slug;
            return (
              <div key={index}>
                <p>
                  {ofEach ? t('remark.reference.each', { area: of }) : of}:{' '}
                  {t(`remark.reference.position.${position}`)}
                  {period !== undefined && `, ${formatReportPeriod(period, language)}`}
                </p>
                <SourceNote source={source} />
              </div>
            );
          })}
        </RemarkItem>
      ))}
    </ol>
  );
}
