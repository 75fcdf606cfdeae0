import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ownIndicatorsQuery } from '@/features/indicator-editing/queries';
import { useIndicatorWords } from '@/features/indicator-editing/use-indicator-words';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/maltall');

/** The indicators that belong to a programme, and the way to a new one. */
export function OwnIndicatorsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { wordOf } = useIndicatorWords();
  const { program } = route.useParams();
  const { data } = useSuspenseQuery(ownIndicatorsQuery(program));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('definition.title')} />
          <p className={listStyles.lede}>{t('definition.lede')}</p>
          <p>
            <Link to="/arbeid/$program/nytt-maltall" params={{ program }}>
              {t('definition.new')}
            </Link>
          </p>
        </div>
        {data.items.length === 0 ? (
          <EmptyState title={t('definition.none')} text={t('definition.noneText')} />
        ) : (
          <DataTable
            caption={t('definition.title')}
            captionHidden
            stacks
            columns={[
              t('definition.field.name'),
              t('definition.field.unit'),
              t('definition.field.frequency'),
              t('definition.field.sourceType'),
            ]}
            rows={data.items.map(({ slug, name, unit, frequency, sourceType }) => ({
              key: slug,
              cells: [
                <Link key="name" to="/arbeid/$program/maltall/$slug" params={{ program, slug }}>
                  {localized(name)}
                </Link>,
                unit,
                wordOf('frequency', frequency),
                wordOf('sourceType', sourceType),
              ],
            }))}
          />
        )}
      </div>
    </>
  );
}
