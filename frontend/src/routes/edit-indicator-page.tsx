import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { PageHeading } from '@/components/page-heading';
import { IndicatorEditor } from '@/features/indicator-editing/indicator-editor';
import { lastOf } from '@/features/indicator-editing/indicator-values';
import { History } from '@/features/history/history';
import { indicatorToEditQuery } from '@/features/indicator-editing/queries';
import { useIndicatorWords } from '@/features/indicator-editing/use-indicator-words';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/maltall/$slug');

/** How an indicator of a programme has been measured, and how it is to be from a day on. */
export function EditIndicatorPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { wordOf } = useIndicatorWords();
  const { program, slug } = route.useParams();
  const { data: indicator } = useSuspenseQuery(indicatorToEditQuery(slug));
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('definition.edit', { name: localized(lastOf(indicator).name) })} />
          <p>
            <Link to="/maltall/$slug" params={{ slug }}>
              {t('definition.see')}
            </Link>
          </p>
          <p>
            <Link to="/arbeid/$program/maltall" params={{ program }}>
              {t('definition.all')}
            </Link>
          </p>
          <p>
            <Link to="/arbeid/$program/registrer" params={{ program }}>
              {t('definition.enterFigures')}
            </Link>
          </p>
          <p className={listStyles.lede}>{t('definition.editLede')}</p>
        </div>
        <div className={listStyles.parts}>
          <DataTable
            caption={t('definition.history')}
            stacks
            columns={[
              t('definition.from'),
              t('definition.field.name'),
              t('definition.unit'),
              t('definition.field.kind'),
            ]}
            rows={[...indicator.definitions].reverse().map((definition) => ({
              key: String(definition.number),
              cells: [
                definition.validFrom === undefined
                  ? t('definition.beginning')
                  : formatDay(definition.validFrom, language),
                localized(definition.name),
                definition.unit,
                wordOf('kind', definition.kind),
              ],
            }))}
          />
          {session && <IndicatorEditor key={slug} indicator={indicator} account={session.id} />}
          <History
            subject={{ kind: 'indicator', slug }}
            version={indicator.version}
            programme={program}
          />
        </div>
      </div>
    </>
  );
}
