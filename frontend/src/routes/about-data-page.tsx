import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import listStyles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { AboutSection } from '@/features/about/about-section';

const sources = ['programmes', 'ssb', 'population', 'kartverket', 'organisationNumbers'] as const;

export function AboutDataPage() {
  const { t } = useTranslation();
  return (
    <div className={pageStyles.page}>
      <div className={listStyles.intro}>
        <PageHeading title={t('about.data.title')} />
        <p className={listStyles.lede}>{t('about.data.lede')}</p>
      </div>
      <AboutSection title={t('about.data.sources.title')}>
        <dl>
          {sources.map((source) => (
            <div key={source}>
              <dt>{t(`about.data.sources.${source}.name`)}</dt>
              <dd>{t(`about.data.sources.${source}.text`)}</dd>
            </div>
          ))}
        </dl>
      </AboutSection>
      <AboutSection title={t('about.data.time.title')}>
        <p>{t('about.data.time.asOf')}</p>
        <p>{t('about.data.time.knownAt')}</p>
        <p>{t('about.data.time.map')}</p>
      </AboutSection>
      <AboutSection title={t('about.data.people.title')}>
        <p>{t('about.data.people.text')}</p>
      </AboutSection>
      <AboutSection title={t('about.data.examples.title')}>
        <p>{t('about.data.examples.text')}</p>
      </AboutSection>
      <AboutSection title={t('about.data.reuse.title')}>
        <p>{t('about.data.reuse.text')}</p>
        <p>
          <Link to="/utviklere">{t('about.data.reuse.link')}</Link>
        </p>
      </AboutSection>
    </div>
  );
}
