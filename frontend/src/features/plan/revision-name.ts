import type { TFunction } from 'i18next';

/** "Revisjon 2: Justert plan" */
export function revisionName(
  t: TFunction,
  revision: { readonly number: number; readonly label?: string },
): string {
  const { number, label } = revision;
  return label ? t('plan.revisionLabel', { number, label }) : t('short.plan.revision', { number });
}
