import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EditorForm } from '@/features/editing/editor-form';
import { useEditor } from '@/features/editing/use-editor';

import { readTarget, reviseTarget } from './queries';
import { TargetInputs } from './target-inputs';
import { valuesOf, type TargetVersion, type TargetView } from './target-values';
import { useTargetFields } from './use-target-fields';

interface Props {
  readonly programme: string;
  readonly target: TargetView;
  readonly current: TargetVersion;
  /** Whose drafts are kept. */
  readonly account: string;
}

/** Has something else wanted from today on; what was wanted before stays in the history. */
export function TargetEditor({ programme, target, current, account }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const fields = useTargetFields('');
  const state = useEditor<TargetView>(target, {
    entity: `${account}/target/${target.id}`,
    read: valuesOf,
    send: (values, on, how) => reviseTarget(values, on, on.current ?? current, how),
    fetch: () => readTarget(programme, target),
    saved: () => {
      void queryClient.invalidateQueries({ queryKey: ['targets to edit', programme] });
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    },
    undoReason: t('editing.undoReason'),
  });
  return (
    <EditorForm state={state} fields={fields} read={valuesOf}>
      {(faults) => <TargetInputs values={state.values} faults={faults} onChange={state.set} />}
    </EditorForm>
  );
}
