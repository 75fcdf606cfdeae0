import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { waitingQuery } from '@/features/figure-approval/queries';
import { WaitingList } from '@/features/figure-approval/waiting-list';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/innsendt');

/** Figures that were handed in, for somebody else to approve. */
export function FigureApprovalPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const { data: waiting } = useSuspenseQuery(waitingQuery(program));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('approval.title')} />
          <p className={listStyles.lede}>{t('approval.lede')}</p>
          <p>
            <Link to="/arbeid/$program/registrer" params={{ program }}>
              {t('approval.enter')}
            </Link>
          </p>
        </div>
        <div className={listStyles.body}>
          <WaitingList programme={program} waiting={waiting} />
        </div>
      </div>
    </>
  );
}
