import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EditorForm } from '@/features/editing/editor-form';
import type { Field } from '@/features/editing/field';
import { TextInput } from '@/features/editing/text-input';
import { useEditor } from '@/features/editing/use-editor';

import { readTarget, reviseTarget } from './queries';
import { numbersOf, valuesOf, type TargetVersion, type TargetView } from './target-values';

interface Props {
  readonly programme: string;
  readonly target: TargetView;
  readonly current: TargetVersion;
  /** Whose drafts are kept. */
  readonly account: string;
}

const same = (value: string) => value;

/** Has something else wanted from today on; what was wanted before stays in the history. */
export function TargetEditor({ programme, target, current, account }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const names = [...numbersOf(current), 'deadline'] as const;
  const fields: readonly Field[] = names.map((name) => ({
    name,
    label: t(`target.field.${name}`),
    pointer: `/${name}`,
    show: same,
  }));
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
      {(faults) =>
        names.map((name) => (
          <TextInput
            key={name}
            label={t(`target.field.${name}`)}
            {...(name === 'deadline' && { hint: t('target.deadlineHint') })}
            value={state.values[name] ?? ''}
            onChange={(text) => state.set(name, text)}
            fault={faults[name]}
          />
        ))
      }
    </EditorForm>
  );
}
