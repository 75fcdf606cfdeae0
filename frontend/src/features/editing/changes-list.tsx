import { useTranslation } from 'react-i18next';

import styles from './editing.module.css';
import type { Field } from './field';
import { changedFields, type Values } from './values';

interface Props {
  readonly fields: readonly Field[];
  readonly before: Values;
  readonly after: Values;
}

/** What would come of it, field by field: before and after. */
export function ChangesList({ fields, before, after }: Props) {
  const { t } = useTranslation();
  const changed = changedFields(before, after);
  if (changed.length === 0) return <p role="status">{t('editing.nothingChanges')}</p>;
  return (
    <section className={styles.notice} role="status" aria-label={t('editing.wouldChange')}>
      <h2>{t('editing.wouldChange')}</h2>
      <dl className={styles.changes}>
        {fields
          .filter(({ name }) => changed.includes(name))
          .map(({ name, label, show }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <del>{show(before[name] ?? '') || t('editing.empty')}</del> →{' '}
                <ins>{show(after[name] ?? '') || t('editing.empty')}</ins>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
