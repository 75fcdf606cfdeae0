import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';

import styles from './gaps-section.module.css';

/** What the rules ask for and the record does not have, by kind. */
export function GapsSection({ gaps }: Readonly<{ gaps: readonly Schemas['ProgrammeGap'][] }>) {
  const { t } = useTranslation();
  const kinds = [...new Set(gaps.map((gap) => gap.kind))];
  return (
    <>
      <p>{t('programme.gaps.intro')}</p>
      {kinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h3>{t(`enums.gap.${kind}`)}</h3>
          <ul>
            {gaps
              .filter((gap) => gap.kind === kind)
              .map((gap) => (
                <li key={gap.pointer}>
                  {gap.text ? <Localized text={gap.text} /> : <code>{gap.pointer}</code>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
