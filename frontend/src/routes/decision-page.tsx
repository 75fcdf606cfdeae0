import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Breadcrumbs } from '@/components/breadcrumbs';
import styles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { KnownAtNotice } from '@/components/known-at-notice';
import { KnownUnknown } from '@/components/known-unknown';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { Paragraphs } from '@/components/paragraphs';
import { SourceNote } from '@/components/source-note';
import { CaseBox } from '@/features/decision/case-box';
import { DecisionFacts } from '@/features/decision/decision-facts';
import { DecisionHistory } from '@/features/decision/decision-history';
import { EffectList } from '@/features/decision/effect-list';
import { OutcomeTag } from '@/features/decision/outcome-tag';
import { decisionQuery } from '@/features/decision/queries';
import { useLocalized } from '@/i18n/use-localized';

const route = getRouteApi('/vedtak/$slug');

export function DecisionPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { slug } = route.useParams();
  const { kjent, ukjentTid } = route.useSearch();
  const decision = useSuspenseQuery(decisionQuery(slug, kjent)).data;
  return (
    <div className={pageStyles.page}>
      {ukjentTid && <KnownUnknown text={ukjentTid} />}
      {kjent && (
        <KnownAtNotice knownAt={kjent}>
          <Link
            to="/vedtak/$slug"
            params={{ slug }}
            search={(old) => ({ ...old, kjent: undefined })}
          >
            {t('common.asOf.knownReset')}
          </Link>
        </KnownAtNotice>
      )}
      <header className={styles.header}>
        <Breadcrumbs to="/vedtak" label={t('decision.back')} />
        <p className={styles.tags}>
          <OutcomeTag outcome={decision.outcome} />
          {decision.source?.illustrative && <IllustrativeTag />}
        </p>
        <PageHeading title={localized(decision.title)}>
          <Localized text={decision.title} />
        </PageHeading>
        <DecisionFacts decision={decision} />
      </header>
      <PageSection id="virkning" title={t('decision.sections.effects')} startsOpen>
        <EffectList decision={decision} />
      </PageSection>
      {(decision.text ?? decision.source) && (
        <PageSection
          id="tekst"
          title={t(
            decision.source?.illustrative ? 'decision.sections.madeUp' : 'decision.sections.text',
          )}
          startsOpen
        >
          <Paragraphs text={decision.text} />
          <div>
            <SourceNote source={decision.source} open />
          </div>
        </PageSection>
      )}
      <PageSection id="sak" title={t('decision.sections.case')} startsOpen>
        {decision.caseFile ? (
          <CaseBox file={decision.caseFile} />
        ) : (
          <p>{t('decision.caseFile.notKnown')}</p>
        )}
      </PageSection>
      <PageSection id="historikk" title={t('common.history.title')}>
        <DecisionHistory slug={slug} />
      </PageSection>
      <DownloadLinks path={`/api/v1/decisions/${slug}`} query={{ knownAt: kjent }} jsonOnly />
    </div>
  );
}
