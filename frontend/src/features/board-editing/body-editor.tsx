import { useTranslation } from 'react-i18next';

import { EditorForm } from '@/features/editing/editor-form';
import { useEditor } from '@/features/editing/use-editor';

import { BodyInputs } from './body-inputs';
import { valuesOf } from './body-values';
import { changeBody, readBody, type Body } from './queries';
import { useBodyFields } from './use-body-fields';

interface Props {
  readonly body: Body;
  /** Whose drafts are kept. */
  readonly account: string;
  readonly onChanged: () => void;
}

/** Corrects what is recorded of a body, apart from its seats, delegations and meetings. */
export function BodyEditor({ body, account, onChanged }: Props) {
  const { t } = useTranslation();
  const fields = useBodyFields();
  const state = useEditor<Body>(body, {
    entity: `${account}/body/${body.slug}`,
    read: valuesOf,
    send: changeBody,
    fetch: () => readBody(body.slug),
    saved: onChanged,
    undoReason: t('editing.undoReason'),
  });
  return (
    <EditorForm state={state} fields={fields} read={valuesOf}>
      {(faults) => <BodyInputs values={state.values} faults={faults} onChange={state.set} />}
    </EditorForm>
  );
}
