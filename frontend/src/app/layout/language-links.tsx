import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { defaultLanguage, languages } from '@/lib/languages';

import styles from './language-links.module.css';

/** The same page in another language: real links, so that they can be shared and opened in a new tab. */
export function LanguageLinks() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <nav aria-label={t('common.languages.label')}>
      <ul className={styles.languages}>
        {languages.map((language) => (
          <li key={language}>
            <Link
              to="."
              search={(old) => ({
                ...old,
                lang: language === defaultLanguage ? undefined : language,
              })}
              hash={true}
              // Else the page without a language in its address counts as the same page in any.
              activeOptions={{ exact: true, includeSearch: true }}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? 'true' : undefined}
              resetScroll={false}
            >
              {t(`common.languages.${language}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
