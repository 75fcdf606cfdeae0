import { useTranslation } from 'react-i18next';

import { functionsIn, readable } from './formula-text';

/** A formula for readers: with names instead of slugs, and what the functions in it mean. */
export function useFormulaWords(nameOf: (slug: string) => string) {
  const { t } = useTranslation();
  return {
    textOf: (expression: string) =>
      readable(expression, nameOf, (name) => t(`detail.function.${name}`)),
    meaningsOf: (expression: string) =>
      functionsIn(expression).map((name) => t(`detail.functionMeans.${name}`)),
  };
}
