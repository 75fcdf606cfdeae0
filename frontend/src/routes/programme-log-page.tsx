import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { LogView } from '@/features/administration/log-view';
import { WorkingBar } from '@/features/session/working-bar';

import { logFilterOf, logSearchOf } from './read-log-search';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/logg');

/** What happened to the access of people and programs in a programme, for its leads and the county's auditors. */
export function ProgrammeLogPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { program } = route.useParams();
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.log.programmeTitle')} />
          <p className={listStyles.lede}>{t('admin.log.programmeLede')}</p>
        </div>
        <div className={listStyles.body}>
          <LogView
            filter={logFilterOf(route.useSearch(), program)}
            onChange={(filter) =>
              void navigate({
                search: (old) => ({ ...old, ...logSearchOf({ ...filter, programme: undefined }) }),
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
