import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { PlanView } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatValidity } from '@/lib/format-period';

import { ChangeCounts } from './change-counts';
import styles from './revision-list.module.css';
import { revisionName } from './revision-name';
import { RevisionStatusTag } from './revision-status-tag';

interface Props {
  readonly plan: PlanView;
  /** The revision on the page. */
  readonly current: number;
}

/** Every public revision of a plan, the newest first, each to be read as it was and to be compared. */
export function RevisionList({ plan, current }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const revisions = [...(plan.revisions ?? [])].sort((a, b) => b.number - a.number);
  const params = { program: plan.programme.slug };
  return (
    <>
      <p>{t('plan.revisions.intro')}</p>
      <ol className={styles.list}>
        {revisions.map((revision) => {
          const date = revision.adopted ?? revision.signedOn;
          const measures = Object.values(revision.changes).reduce((sum, each) => sum + each, 0);
          return (
            <li key={revision.number} className={styles.item}>
              <p className={styles.head}>
                {revision.number === current ? (
                  <strong aria-current="true">
                    {revisionName(t, revision)} ({t('plan.revisions.current')})
                  </strong>
                ) : (
                  <Link
                    to="/p/$program/plan/r/$rev"
                    params={{ ...params, rev: String(revision.number) }}
                    search={(old) => ({ dato: old.dato, lang: old.lang, plan: plan.slug })}
                  >
                    {revisionName(t, revision)}
                  </Link>
                )}
                <RevisionStatusTag
                  status={revision.status}
                  adoptionKnown={revision.adoptionKnown}
                />
                {revision.source?.illustrative && <IllustrativeTag />}
              </p>
              <p className={styles.meta}>
                {date && <span>{formatPartialDate(date, language)}</span>}
                {revision.effective && (
                  <span>
                    {t('plan.facts.effective')}: {formatValidity(revision.effective, language)}
                  </span>
                )}
                <span>
                  {revision.basedOn === undefined ? (
                    t('plan.revisions.measures', { count: measures })
                  ) : (
                    <ChangeCounts counts={revision.changes} />
                  )}
                </span>
                {revision.basedOn !== undefined &&
                  revision.changesIllustrative &&
                  !revision.source?.illustrative && <IllustrativeTag />}
              </p>
              {revision.reason && (
                <p>
                  <Localized text={revision.reason} />
                </p>
              )}
              {revision.basedOn !== undefined && (
                <Link
                  to="/p/$program/plan/endringer"
                  params={params}
                  search={(old) => ({
                    dato: old.dato,
                    lang: old.lang,
                    plan: plan.slug,
                    fra: String(revision.basedOn),
                    til: String(revision.number),
                  })}
                >
                  {t('plan.revisions.differenceFrom', { number: revision.basedOn })}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
