import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { EditorForm } from '@/features/editing/editor-form';
import { useEditor } from '@/features/editing/use-editor';

import { ProgrammeInputs } from './programme-inputs';
import { valuesOf } from './programme-values';
import { changeProgramme, readProgramme } from './queries';
import { useProgrammeFields } from './use-programme-fields';

interface Props {
  readonly programme: ProgrammeView;
  /** Whose drafts are kept. */
  readonly account: string;
  /** Told whether something is written and not saved. */
  readonly onDirty: (dirty: boolean) => void;
}

/** Changes what is recorded about a programme. */
export function ProgrammeEditor({ programme, account, onDirty }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const fields = useProgrammeFields();
  const state = useEditor<ProgrammeView>(programme, {
    entity: `${account}/programme/${programme.slug}`,
    read: valuesOf,
    send: changeProgramme,
    fetch: () => readProgramme(programme.slug),
    saved: () => {
      void queryClient.invalidateQueries({ queryKey: ['programmes'] });
      // The steps beside the editor go on from the version that was saved.
      void queryClient.invalidateQueries({ queryKey: ['programme to edit', programme.slug] });
    },
    undoReason: t('editing.undoReason'),
  });
  const { dirty } = state;
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  return (
    <EditorForm state={state} fields={fields} read={valuesOf}>
      {(faults) => <ProgrammeInputs values={state.values} faults={faults} onChange={state.set} />}
    </EditorForm>
  );
}
