import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { NewPlanForm } from '@/features/plan-editing/new-plan-form';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/ny-plan');

/** Where a plan of a programme begins. */
export function NewPlanPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { program } = route.useParams();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft } = useQuery(programmeDraftQuery(program));
  const writes =
    session?.memberships.some(
      ({ programme, role }) => programme.slug === program && (role === 'LEAD' || role === 'EDITOR'),
    ) ?? false;
  // A plan is one of a programme that all can read of.
  const waits = draft !== undefined && draft.publication !== 'PUBLISHED';
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('planning.new')} />
          <p className={listStyles.lede}>{t('planning.newLede')}</p>
        </div>
        {session && !writes && <p>{t('planning.mayNot')}</p>}
        {waits && (
          <EmptyState title={t('editing.notPublished')} text={t('editing.notPublishedText')} />
        )}
        {writes && !waits && (
          <NewPlanForm
            key={program}
            programme={program}
            onMade={async (slug) => {
              await queryClient.invalidateQueries({ queryKey: ['plans'] });
              await navigate({ to: '/arbeid/plan/$slug', params: { slug }, ignoreBlocker: true });
            }}
          />
        )}
      </div>
    </>
  );
}
