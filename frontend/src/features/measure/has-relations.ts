import type { MeasureView } from './measure-values';

/** Whether a measure hangs together with any other. */
export function hasRelations({ content, dependents, predecessors }: MeasureView): boolean {
  return content.dependencies.length + dependents.length + predecessors.length > 0;
}
