import { useTranslation } from 'react-i18next';

import type { PlanRevisionView, Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';
import { useLocalized } from '@/i18n/use-localized';
import { compareNames } from '@/lib/collate';

import styles from './plan-gaps-section.module.css';

interface Props {
  readonly gaps: readonly Schemas['PlanGap'][];
  readonly revision: PlanRevisionView;
}

const ofAdoption: readonly Schemas['PlanGapKind'][] = [
  'ADOPTION_NOT_KNOWN',
  'ADOPTION_PENDING',
  'ADOPTION_REFUSED',
];

/** What the rules ask for and the revision does not have, by kind, with the measures it is about. */
export function PlanGapsSection({ gaps, revision }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const nameOf = (gap: Schemas['PlanGap']) => gap.measure ?? localized(gap.title);
  if (gaps.length === 0) return <p>{t('plan.gaps.none')}</p>;
  const isAssumed = revision.adoptions.some(({ requiredAssumed }) => requiredAssumed);
  const kinds = [...new Set(gaps.map((gap) => gap.kind))];
  return (
    <>
      <p>{t('plan.gaps.intro', { number: revision.number })}</p>
      {revision.gapsAccepted && (
        <div className={styles.kind}>
          <h3>{t('plan.gaps.accepted')}</h3>
          <p>
            <Localized text={revision.gapsAccepted} />
          </p>
        </div>
      )}
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const ofKind = gaps.filter((gap) => gap.kind === kind);
          const named = ofKind
            .filter((gap) => gap.measure ?? gap.title)
            .sort((a, b) => compareNames(nameOf(a), nameOf(b)));
          // A heading with nothing below it would look like an empty list.
          if (named.length === 0) {
            return (
              <p key={kind} className={styles.alone}>
                {t(`plan.enums.planGap.${kind}`)}.{' '}
                {ofKind.some(({ illustrative }) => illustrative) && <IllustrativeTag />}
              </p>
            );
          }
          return (
            <div key={kind} className={styles.kind}>
              <h3>
                {t(`plan.enums.planGap.${kind}`)}
                {named.length > 1 && <span className={styles.count}> {named.length}</span>}
              </h3>
              {ofAdoption.includes(kind) && isAssumed && <p>{t('plan.gaps.assumed')}</p>}
              <ul>
                {named.map((gap) => (
                  <li key={nameOf(gap)}>
                    {gap.measure ? (
                      <>
                        {gap.measure}{' '}
                        <MeasureLink
                          measure={{
                            programme: revision.programme.slug,
                            code: gap.measure,
                            title: gap.title,
                          }}
                        />
                      </>
                    ) : (
                      <Localized text={gap.title} />
                    )}
                    {gap.illustrative && (
                      <>
                        {' '}
                        <IllustrativeTag />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}
