import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { PlanRevisionView, PlanView } from '@/api/types';
import { FactList } from '@/components/fact-list';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { Paragraphs } from '@/components/paragraphs';
import { SourceNote } from '@/components/source-note';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';
import { formatPeriod, formatValidity } from '@/lib/format-period';

import { AdoptedBy } from './adopted-by';
import { ChangeCounts } from './change-counts';
import { CommissionedBy } from './commissioned-by';
import { IllustrativeNotice } from './illustrative-notice';
import { madeUpMeasures } from './made-up-measures';
import styles from './plan-header.module.css';
import { revisionName } from './revision-name';
import { RevisionStatusTag } from './revision-status-tag';

interface Props {
  readonly plan: PlanView;
  readonly revision: PlanRevisionView;
}

/** What a reader needs first: which plan, which revision of it, who adopted it, and what is new in it. */
export function PlanHeader({ plan, revision }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { content, number } = revision;
  const madeUp = revision.source?.illustrative === true;
  const summary = plan.revisions?.find((each) => each.number === number);
  const params = { program: plan.programme.slug };
  return (
    <header className={styles.header}>
      <p className={styles.tags}>
        <Tag>{t(`plan.enums.planKind.${plan.kind}`)}</Tag>
        {plan.source?.illustrative && <IllustrativeTag />}
      </p>
      <PageHeading title={t('plan.pageTitle', { name: localized(plan.name), number })}>
        <Localized text={plan.name} />
      </PageHeading>
      <p className={styles.revision}>
        {revisionName(t, revision)}{' '}
        <RevisionStatusTag status={revision.status} adoptionKnown={summary?.adoptionKnown} />
        {madeUp && <IllustrativeTag />}
      </p>
      {plan.shown !== undefined && plan.shown !== number && (
        <p className={styles.notShown}>
          {t('plan.notShown', { number, shown: plan.shown })}{' '}
          <Link
            to="/p/$program/plan"
            params={params}
            search={(old) => ({ dato: old.dato, lang: old.lang, plan: plan.slug })}
          >
            {t('plan.toShown', { shown: plan.shown })}
          </Link>
        </p>
      )}
      {plan.description && (
        <p className={styles.lede}>
          <Localized text={plan.description} />
        </p>
      )}
      <IllustrativeNotice
        measures={madeUpMeasures(plan, revision)}
        revision={madeUp || plan.source?.illustrative === true}
      />
      <FactList
        facts={[
          { label: t('plan.facts.adopted'), value: <AdoptedBy revision={revision} /> },
          {
            label: t('plan.facts.effective'),
            value: revision.effective
              ? formatValidity(revision.effective, language)
              : t(revision.historic ? 'plan.facts.effectiveNotKnown' : 'plan.facts.notEffective'),
          },
          ...(plan.period
            ? [{ label: t('plan.facts.period'), value: formatPeriod(plan.period, language) }]
            : []),
          ...(content.signedBy
            ? [
                {
                  label: t('plan.facts.signed'),
                  value: (
                    <>
                      <Localized text={content.signedBy} />
                      {content.signedOn && `, ${formatPartialDate(content.signedOn, language)}`}
                    </>
                  ),
                },
              ]
            : []),
          ...(plan.commissionedBy.length > 0
            ? [
                {
                  label: t('plan.facts.commissionedBy'),
                  wide: plan.commissionedBy.length > 1,
                  value: <CommissionedBy decisions={plan.commissionedBy} />,
                },
              ]
            : []),
          ...(plan.derivedFrom
            ? [
                {
                  label: t('plan.facts.derivedFrom'),
                  value: (
                    <Link
                      to="/p/$program/plan"
                      params={params}
                      search={(old) => ({
                        dato: old.dato,
                        lang: old.lang,
                        plan: plan.derivedFrom?.slug,
                      })}
                    >
                      <Localized text={plan.derivedFrom.name} />
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      {revision.reasonCode && (
        <div className={styles.reason}>
          <p>
            <strong>
              {t('plan.facts.because')}:{/* What the reason was, the words after it say. */}
              {(revision.reasonCode !== 'OTHER' || !revision.reason) &&
                ` ${t(`plan.enums.revisionReason.${revision.reasonCode}`)}.`}
            </strong>{' '}
            <Localized text={revision.reason} />
          </p>
          <SourceNote source={revision.source} />
        </div>
      )}
      {content.foreword && (
        <details className={styles.foreword}>
          <summary>{t('plan.foreword')}</summary>
          <Paragraphs text={content.foreword} />
        </details>
      )}
      {summary && revision.basedOn !== undefined && (
        <p className={styles.since}>
          <span>
            {t('plan.since', { number: revision.basedOn })}{' '}
            <ChangeCounts counts={summary.changes} />.
          </span>{' '}
          {summary.changesIllustrative && (
            <span>
              <IllustrativeTag /> {!madeUp && t('plan.sinceMadeUp', { number: revision.basedOn })}
            </span>
          )}{' '}
          <Link
            className="ds-button screen-only"
            to="/p/$program/plan/endringer"
            params={params}
            search={(old) => ({
              dato: old.dato,
              lang: old.lang,
              plan: plan.slug,
              fra: String(revision.basedOn),
              til: String(number),
            })}
          >
            {t('plan.seeChanges')}
          </Link>
        </p>
      )}
    </header>
  );
}
