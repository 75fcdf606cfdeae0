import { useTranslation } from 'react-i18next';

import listStyles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { AboutSection } from '@/features/about/about-section';
import { operator } from '@/features/about/operator';

const promises = ['keyboard', 'contrast', 'charts', 'zoom', 'motion'] as const;

export function AccessibilityPage() {
  const { t } = useTranslation();
  const { accessibilityStatement, feedbackAddress } = operator;
  return (
    <div className={pageStyles.page}>
      <div className={listStyles.intro}>
        <PageHeading title={t('about.accessibility.title')} />
        <p className={listStyles.lede}>{t('about.accessibility.lede')}</p>
      </div>
      <AboutSection title={t('about.accessibility.statement.title')}>
        <p>
          {accessibilityStatement ? (
            <a href={accessibilityStatement}>{t('about.accessibility.statement.link')}</a>
          ) : (
            t('about.accessibility.statement.missing')
          )}
        </p>
      </AboutSection>
      <AboutSection title={t('about.accessibility.feedback.title')}>
        <p>{t('about.accessibility.feedback.text')}</p>
        <p>
          {feedbackAddress ? (
            <a href={`mailto:${feedbackAddress}`}>
              {t('about.accessibility.feedback.mail', { address: feedbackAddress })}
            </a>
          ) : (
            t('about.accessibility.feedback.missing')
          )}
        </p>
      </AboutSection>
      <AboutSection title={t('about.accessibility.built.title')}>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{t(`about.accessibility.built.${promise}`)}</li>
          ))}
        </ul>
      </AboutSection>
    </div>
  );
}
