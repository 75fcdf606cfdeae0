import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from '@/components/breadcrumbs.module.css';
import { Icon } from '@/components/icon';
import { useLocalized } from '@/i18n/use-localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  readonly programme: { readonly slug: string; readonly name?: TextByLanguage | null };
  /** The plan to go back to, from a page below it. */
  readonly plan?: { readonly slug: string };
}

/** The way back to the programme, or to the plan. */
export function PlanBreadcrumbs({ programme, plan }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const params = { program: programme.slug };
  return (
    <nav className={styles.breadcrumbs} aria-label={t('common.breadcrumbs')}>
      {plan ? (
        <Link
          to="/p/$program/plan"
          params={params}
          search={(old) => ({ dato: old.dato, lang: old.lang, plan: plan.slug })}
        >
          <Icon name="back" /> {t('plan.toPlan')}
        </Link>
      ) : (
        <Link to="/p/$program" params={params}>
          <Icon name="back" /> {t('plan.back', { name: localized(programme.name) })}
        </Link>
      )}
    </nav>
  );
}
