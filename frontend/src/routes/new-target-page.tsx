import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ownIndicatorsQuery } from '@/features/indicator-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { NewTargetForm } from '@/features/target-editing/new-target-form';
import { targetAreasQuery } from '@/features/target-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/nytt-mal');

/** Where a programme says what it wants of an indicator of its own. */
export function NewTargetPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { program } = route.useParams();
  const { data: own } = useSuspenseQuery(ownIndicatorsQuery(program));
  const { data: areas } = useSuspenseQuery(targetAreasQuery(program));
  const { data: session } = useQuery(sessionQuery);
  const indicators = own.items.map(({ slug, name }) => ({ value: slug, label: localized(name) }));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('target.titleNew')} />
          <p className={listStyles.lede}>{t('target.newLede')}</p>
          <p>
            <Link to="/arbeid/$program/mal" params={{ program }}>
              {t('target.all')}
            </Link>
          </p>
        </div>
        {indicators.length === 0 ? (
          <EmptyState title={t('target.noOwn')} text={t('target.noOwnText')} />
        ) : (
          session && (
            <NewTargetForm
              programme={program}
              indicators={indicators}
              areas={areas}
              onMade={async () => {
                await queryClient.invalidateQueries({ queryKey: ['targets to edit', program] });
                await queryClient.invalidateQueries({ queryKey: ['indicators'] });
                await navigate({
                  to: '/arbeid/$program/mal',
                  params: { program },
                  ignoreBlocker: true,
                });
              }}
            />
          )
        )}
      </div>
    </>
  );
}
