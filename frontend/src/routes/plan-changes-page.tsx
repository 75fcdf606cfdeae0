import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { PlanView, ProgrammeView } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { SourceTitles } from '@/components/source-titles';
import { choosePlan } from '@/features/plan/choose-plan';
import { comparedRevisions } from '@/features/plan/compared-revisions';
import { PlanBreadcrumbs } from '@/features/plan/plan-breadcrumbs';
import { PlanDifference } from '@/features/plan/plan-difference';
import { planDiffQuery, planQuery, plansQuery } from '@/features/plan/queries';
import { RevisionChoice } from '@/features/plan/revision-choice';
import { programmeQuery } from '@/features/programme/queries';
import { useLocalized } from '@/i18n/use-localized';

import styles from './plan-changes-page.module.css';

const route = getRouteApi('/p/$program/plan/endringer');

/** What changed from one revision of a plan to another, and why. */
export function PlanChangesPage() {
  const { program } = route.useParams();
  const search = route.useSearch();
  const { data: programme } = useSuspenseQuery(programmeQuery(program, {}));
  const { data: plans } = useSuspenseQuery(plansQuery(program, undefined));
  const slug = choosePlan(plans, search.plan)?.slug ?? '';
  const { data: plan } = useSuspenseQuery(planQuery(slug, undefined));
  const compared = comparedRevisions(plan, search);
  return (
    <SourceTitles value={{ [programme.sourceDocument.document]: programme.sourceDocument.title }}>
      <div className={pageStyles.page}>
        <PlanBreadcrumbs programme={programme} plan={plan} />
        {compared ? (
          <Compared plan={plan} programme={programme} {...compared} />
        ) : (
          <OnlyOne plan={plan} />
        )}
      </div>
    </SourceTitles>
  );
}

interface ComparedProps {
  readonly plan: PlanView;
  readonly programme: ProgrammeView;
  readonly from: number;
  readonly to: number;
  readonly swapped: boolean;
}

function Compared({ plan, programme, from, to, swapped }: ComparedProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { endring, taster } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: diff } = useSuspenseQuery(planDiffQuery(plan.slug, from, to));
  const name = localized(plan.name);
  return (
    <div className={styles.body}>
      <header className={styles.header}>
        <PageHeading title={t('difference.pageTitle', { name, from, to })}>
          {t('difference.title')}
        </PageHeading>
        <p className={styles.lead}>{t('difference.lead', { name, from, to })}</p>
        {swapped && (
          <p role="status" className={styles.swapped}>
            {t('difference.swapped', { from, to })}
          </p>
        )}
        <RevisionChoice
          plan={plan}
          from={from}
          to={to}
          onChange={(fra, til) =>
            void navigate({
              search: (old) => ({ ...old, plan: plan.slug, fra, til, endring: undefined }),
              resetScroll: false,
            })
          }
        />
      </header>
      <PlanDifference
        key={`${String(from)}-${String(to)}`}
        diff={diff}
        programme={programme}
        chosen={endring}
        withKeys={taster === undefined}
        onKeys={(on) =>
          void navigate({
            search: (old) => ({ ...old, taster: on ? undefined : '0' }),
            replace: true,
            resetScroll: false,
          })
        }
        onGoTo={(id) =>
          void navigate({ search: (old) => old, hash: id, replace: true, resetScroll: false })
        }
      />
    </div>
  );
}

function OnlyOne({ plan }: Readonly<{ plan: PlanView }>) {
  const { t } = useTranslation();
  return (
    <div className={styles.body}>
      <PageHeading title={t('difference.title')} />
      <EmptyState title={t('difference.onlyOne.title')} text={t('difference.onlyOne.text')}>
        <Link
          to="/p/$program/plan"
          params={{ program: plan.programme.slug }}
          search={(old) => ({ dato: old.dato, lang: old.lang, plan: plan.slug })}
          className="ds-button"
        >
          {t('plan.toPlan')}
        </Link>
      </EmptyState>
    </div>
  );
}
