import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EditorForm } from '@/features/editing/editor-form';
import { useEditor, type Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';

import { BodyInputs } from './body-inputs';
import { valuesOf, wrongDays } from './body-values';
import { changeBody, readBody, type Body } from './queries';
import { useBodyFields } from './use-body-fields';

interface Props {
  readonly body: Body;
  /** Whose drafts are kept. */
  readonly account: string;
  readonly onChanged: () => unknown;
}

const badRequest = 400;

/** Corrects what is recorded of a body, apart from its seats, delegations and meetings. */
export function BodyEditor({ body, account, onChanged }: Props) {
  const { t } = useTranslation();
  const fields = useBodyFields();

  /** What is no day is told at its field, as the server would tell it; the server only says that it cannot read it. */
  async function send(values: Values, on: Body, how: Sending): Promise<Body> {
    const wrong = wrongDays(values);
    if (wrong.length === 0) return changeBody(values, on, how);
    const errors = wrong.map((name) => ({
      pointer: fields.find((field) => field.name === name)?.pointer,
      message: t('board.dayHint'),
    }));
    throw new ApiProblem(badRequest, { errors });
  }

  const state = useEditor<Body>(body, {
    entity: `${account}/body/${body.slug}`,
    read: valuesOf,
    send,
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
