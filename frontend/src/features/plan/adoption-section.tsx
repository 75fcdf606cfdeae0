import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { BodyLink } from '@/components/body-link';
import { DataTable } from '@/components/data-table';
import { DecisionLink } from '@/components/decision-link';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';

import styles from './adoption-section.module.css';
import { countAdoptions } from './count-adoptions';
import { openStatuses } from './plan-values';

/** Which bodies treat a revision and what each has said; what nobody knows is said to be not known. */
export function AdoptionSection({ matrix }: Readonly<{ matrix: Schemas['AdoptionMatrix'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  if (matrix.bodies.length === 0) {
    return <p>{t(`plan.adoptions.${openStatuses.includes(matrix.status) ? 'notYet' : 'none'}`)}</p>;
  }
  const { adopted, required, requiredAssumed, assumed, notKnown } = countAdoptions(matrix);
  return (
    <>
      {required > 0 && (
        <p>
          {matrix.complete
            ? t('plan.adoptions.complete', { count: required })
            : t(`plan.adoptions.${requiredAssumed > 0 ? 'recorded' : 'incomplete'}`, {
                adopted,
                count: required,
              })}{' '}
          {requiredAssumed > 0 && t('plan.adoptions.requiredAssumed', { count: requiredAssumed })}{' '}
          {assumed.map((body) => t('plan.adoptions.bodyAssumed', { body: localized(body) }))}{' '}
          {notKnown > 0 && t('plan.adoptions.notKnown', { count: notKnown })}
        </p>
      )}
      <DataTable
        caption={t('plan.sections.adoptions')}
        captionHidden
        stacks
        columns={[
          t('plan.adoptions.body'),
          t('plan.adoptions.required'),
          t('plan.adoptions.said'),
          t('plan.adoptions.decision'),
          t('plan.adoptions.others'),
        ]}
        rows={matrix.bodies.map((row) => ({
          key: row.body.slug,
          cells: [
            <BodyLink key="body" body={row.body} />,
            <div key="required" className={styles.cell}>
              {t(row.required ? 'plan.adoptions.yes' : 'plan.adoptions.no')}
              {row.requiredAssumed && (
                <p className={styles.note}>{t('plan.adoptions.requiredNote')}</p>
              )}
            </div>,
            <div key="said" className={styles.cell}>
              <span className={row.status === 'NOT_KNOWN' ? styles.notKnown : styles.said}>
                {t(`plan.enums.adoptionStatus.${row.status}`)}
              </span>
              {row.bodyAssumed && <p className={styles.note}>{t('plan.adoptions.bodyNote')}</p>}
              {row.note && (
                <p className={styles.note}>
                  <Localized text={row.note} />
                </p>
              )}
              <SourceNote source={row.source} />
            </div>,
            row.decision ? (
              <div key="decision" className={styles.cell}>
                <DecisionLink decision={row.decision} />
                {row.decided && (
                  <p className={styles.note}>{formatPartialDate(row.decided, language)}</p>
                )}
              </div>
            ) : (
              t('plan.adoptions.nothing')
            ),
            row.otherDecisions.length > 0 ? (
              <ul key="others" className={styles.others}>
                {row.otherDecisions.map((decision) => (
                  <li key={decision.slug}>
                    <DecisionLink decision={decision} />
                  </li>
                ))}
              </ul>
            ) : (
              t('plan.adoptions.nothing')
            ),
          ],
        }))}
      />
    </>
  );
}
