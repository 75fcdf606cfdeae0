import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { PartnerView } from '@/api/types';
import { EditorForm } from '@/features/editing/editor-form';
import { useEditor } from '@/features/editing/use-editor';

import { PartnerInputs } from './partner-inputs';
import { valuesOf } from './partner-values';
import { changePartner, partnerToEditQuery, readPartner } from './queries';
import { usePartnerFields } from './use-partner-fields';

interface Props {
  readonly partner: PartnerView;
  /** Whose drafts are kept. */
  readonly account: string;
}

/** Changes what is recorded about a partner. */
export function PartnerEditor({ partner, account }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const fields = usePartnerFields();
  const state = useEditor<PartnerView>(partner, {
    entity: `${account}/partner/${partner.slug}`,
    read: valuesOf,
    send: changePartner,
    fetch: () => readPartner(partner.slug),
    saved: (view) => {
      queryClient.setQueryData(partnerToEditQuery(partner.slug).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ['partners'] });
    },
    undoReason: t('editing.undoReason'),
  });
  return (
    <EditorForm state={state} fields={fields} read={valuesOf}>
      {(faults) => <PartnerInputs values={state.values} faults={faults} onChange={state.set} />}
    </EditorForm>
  );
}
