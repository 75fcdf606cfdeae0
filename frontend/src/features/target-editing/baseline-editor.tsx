import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EditorForm } from '@/features/editing/editor-form';
import { useEditor } from '@/features/editing/use-editor';

import { BaselineInputs } from './baseline-inputs';
import { readTarget, rebaseTarget } from './queries';
import { baselineValuesOf, type TargetView } from './target-values';
import { useBaselineFields } from './use-target-fields';

interface Props {
  readonly programme: string;
  readonly target: TargetView;
  /** Whose drafts are kept. */
  readonly account: string;
}

/** Has progress measured from something else from now on; what it was measured from before stays on record. */
export function BaselineEditor({ programme, target, account }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const fields = useBaselineFields('');
  const first = target.baselines.length === 0;
  const state = useEditor<TargetView>(target, {
    entity: `${account}/baseline/${target.id}`,
    read: baselineValuesOf,
    send: rebaseTarget,
    fetch: () => readTarget(programme, target),
    saved: () => {
      void queryClient.invalidateQueries({ queryKey: ['targets to edit', programme] });
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    },
    // There is no way back to none.
    ...(!first && { undoReason: t('editing.undoReason') }),
  });
  return (
    <EditorForm state={state} fields={fields} read={baselineValuesOf}>
      {(faults) => <BaselineInputs values={state.values} faults={faults} onChange={state.set} />}
    </EditorForm>
  );
}
