import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import detailStyles from '@/components/detail-page.module.css';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { examples } from '@/features/developers/examples';
import { LiveExample } from '@/features/developers/live-example';
import type { Tool } from '@/features/developers/snippets';
import { ToolChoice } from '@/features/developers/tool-choice';

import styles from './developers-page.module.css';

const topics = ['time', 'pages', 'csv', 'errors', 'cache', 'copy', 'language'] as const;

export function DevelopersPage() {
  const { t } = useTranslation();
  const [tool, setTool] = useState<Tool>('curl');
  const [first, ...others] = examples;
  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('developers.title')} />
        <p className={detailStyles.lede}>{t('developers.lede')}</p>
      </div>
      <PageSection id="forste-data" title={t('developers.first')} startsOpen>
        <p>{t('developers.firstText')}</p>
        <ToolChoice value={tool} onChange={setTool} />
        {first && <LiveExample example={first} tool={tool} runsAtOnce />}
      </PageSection>
      <PageSection id="eksempler" title={t('developers.more')}>
        <div className={styles.examples}>
          {others.map((example) => (
            <LiveExample key={example.key} example={example} tool={tool} />
          ))}
        </div>
      </PageSection>
      <PageSection id="greit-aa-vite" title={t('developers.know.title')}>
        <dl className={styles.topics}>
          {topics.map((topic) => (
            <div key={topic}>
              <dt>{t(`developers.know.${topic}.title`)}</dt>
              <dd>{t(`developers.know.${topic}.text`)}</dd>
            </div>
          ))}
        </dl>
      </PageSection>
      <PageSection id="kontrakt" title={t('developers.contract.title')}>
        <p>{t('developers.contract.text')}</p>
        <ul className={styles.links}>
          <li>
            <a href="/api/openapi">{t('developers.contract.yaml')}</a>
          </li>
          <li>
            <a href="/api/openapi?format=json">{t('developers.contract.json')}</a>
          </li>
        </ul>
      </PageSection>
    </div>
  );
}
