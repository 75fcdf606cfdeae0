import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { NewIndicatorForm } from '@/features/indicator-editing/new-indicator-form';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/nytt-maltall');

/** Where a programme makes an indicator of its own. */
export function NewIndicatorPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { program } = route.useParams();
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('definition.newTitle')} />
          <p className={listStyles.lede}>{t('definition.newLede')}</p>
          <p>
            <Link to="/arbeid/$program/maltall" params={{ program }}>
              {t('definition.all')}
            </Link>
          </p>
        </div>
        {session && (
          <NewIndicatorForm
            programme={program}
            onMade={async ({ slug }) => {
              // The list and the table to enter figures in have a new line.
              await queryClient.invalidateQueries({ queryKey: ['own indicators'] });
              await queryClient.invalidateQueries({ queryKey: ['figures-grid', program] });
              await navigate({
                to: '/arbeid/$program/maltall/$slug',
                params: { program, slug },
                ignoreBlocker: true,
              });
            }}
          />
        )}
      </div>
    </>
  );
}
