import type { MeasureView } from './measure-values';

/**
 * What of a page on a measure was made up: the measure, the revision that speaks of it, which may be a real one, or only some
 * of the particulars, which are then marked where they stand.
 */
export function madeUpPart(measure: MeasureView): 'measure' | 'revision' | 'some' | undefined {
  if (!measure.illustrative) return undefined;
  if (measure.content.source?.illustrative) return 'measure';
  const spoken = measure.appearances.find(
    ({ plan, revision }) => plan.slug === measure.plan.slug && revision === measure.revision,
  );
  return spoken?.illustrative ? 'revision' : 'some';
}
