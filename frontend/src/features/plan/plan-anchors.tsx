import { useTranslation } from 'react-i18next';

import type { PlanView, Schemas } from '@/api/types';

import { countAdoptions } from './count-adoptions';
import styles from './plan-anchors.module.css';

interface Props {
  readonly plan: PlanView;
  readonly measures: number;
  readonly matrix: Schemas['AdoptionMatrix'];
  readonly gaps: number;
}

/** What is further down the page, with how much of it there is. */
export function PlanAnchors({ plan, measures, matrix, gaps }: Props) {
  const { t } = useTranslation();
  const { adopted, required, requiredAssumed } = countAdoptions(matrix);
  const anchors = [
    { id: 'tiltak', text: t('plan.anchors.measures', { count: measures }) },
    ...(required > 0
      ? [
          {
            id: 'vedtak',
            text: t(`plan.anchors.${requiredAssumed > 0 ? 'adoptionsAssumed' : 'adoptions'}`, {
              adopted,
              count: required,
            }),
          },
        ]
      : []),
    { id: 'mangler', text: t('plan.anchors.gaps', { count: gaps }) },
    {
      id: 'revisjoner',
      text: t('plan.anchors.revisions', { count: plan.revisions?.length ?? 0 }),
    },
  ];
  return (
    <nav className={styles.anchors} aria-label={t('plan.anchors.label')}>
      <ul>
        {anchors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
