import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { LogView } from '@/features/administration/log-view';
import { programmesQuery } from '@/features/programme/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import { logFilterOf, logSearchOf } from './read-log-search';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/logg');

/** What happened to the access of people and programs everywhere, for administrators. */
export function LogPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const localized = useLocalized();
  const { data: programmes = [] } = useQuery(programmesQuery({}));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.log.title')} />
          <p className={listStyles.lede}>{t('admin.log.lede')}</p>
        </div>
        <div className={listStyles.body}>
          <LogView
            filter={logFilterOf(route.useSearch())}
            programmes={programmes.map(({ slug, name }) => ({
              value: slug,
              label: localized(name),
            }))}
            onChange={(filter) =>
              void navigate({
                search: (old) => ({ ...old, ...logSearchOf(filter) }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      </div>
    </>
  );
}
