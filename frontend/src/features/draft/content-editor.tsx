import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import { EditorForm } from '@/features/editing/editor-form';
import type { Field } from '@/features/editing/field';
import { useEditor } from '@/features/editing/use-editor';
import { rowsOf } from '@/features/programme-editing/rows';
import { languages } from '@/lib/languages';

import { ContentInputs } from './content-inputs';
import { contentOf, fingerprint, valuesOf } from './content-values';
import { draftQuery, writeContent } from './queries';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
  readonly programme: ProgrammeView;
  /** Whose drafts are kept. */
  readonly account: string;
}

interface Standing {
  /** Of what the fields say, not of the revision. */
  readonly version: number;
  readonly revision: Schemas['PlanRevisionView'];
}

const standing = (revision: Schemas['PlanRevisionView']): Standing => ({
  version: fingerprint(valuesOf(revision.content)),
  revision,
});

const read = ({ revision }: Standing) => valuesOf(revision.content);

/** Edits what a revision says beside its measures. */
export function ContentEditor({ draft, programme, account }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { plan, number, status } = draft.revision;
  const { slug } = plan;
  const isPublic = status === 'IN_HEARING';
  const fields = useContentFields();

  async function fetch(): Promise<Standing> {
    const now = await queryClient.query({
      ...draftQuery(slug, number),
      staleTime: 0,
      networkMode: 'always',
      retry: false,
    });
    return standing({ ...now.revision, version: now.version });
  }

  const state = useEditor<Standing>(standing({ ...draft.revision, version: draft.version }), {
    entity: contentDraft(account, slug, number),
    read,
    send: async (values, on, { reason, dryRun }) => {
      const now = await fetch();
      const from = now.version === on.version ? now.revision : on.revision;
      return standing(
        await writeContent(
          { slug, number, version: from.version },
          contentOf(values, from.content),
          isPublic ? reason : undefined,
          dryRun,
        ),
      );
    },
    fetch,
    saved: () => {
      void queryClient.invalidateQueries({ queryKey: ['drafts', slug] });
      void queryClient.invalidateQueries({ queryKey: ['plans'] });
    },
    undoReason: t('editing.undoReason'),
  });
  return (
    <EditorForm state={state} fields={fields} read={read} withReason={isPublic}>
      {(faults) => (
        <ContentInputs
          programme={programme}
          values={state.values}
          faults={faults}
          onChange={state.set}
        />
      )}
    </EditorForm>
  );
}

/** What the draft of what a revision says is called on this device. */
export function contentDraft(account: string, slug: string, number: number): string {
  return `${account}/content/${slug}/${String(number)}`;
}

/** The fields of the content, as the editor calls them and what is told of a change. */
function useContentFields(): readonly Field[] {
  const { t } = useTranslation();
  const list = (name: string) => (value: string) =>
    rowsOf(value)
      .map((row) => `${row[name] ?? ''} ${row.nb ?? ''}`.trim())
      .join(' · ');
  return [
    ...(['foreword', 'signedBy'] as const).flatMap((name) =>
      languages.map((language) => ({
        name: `${name}.${language}`,
        label: t('editing.inLanguage', {
          what: t(`revising.content.${name}`),
          language: t(`common.languages.${language}`),
        }),
        pointer: `/${name}/${language}`,
        show: (value: string) => value,
      })),
    ),
    {
      name: 'signedOn',
      label: t('revising.content.signedOn'),
      pointer: '/signedOn',
      show: (value) => value,
    },
    {
      name: 'focusAreas',
      label: t('revising.content.focusAreas'),
      pointer: '/focusAreas',
      show: list('code'),
    },
    {
      name: 'objectiveReviews',
      label: t('revising.content.reviews'),
      pointer: '/objectiveReviews',
      show: list('objective'),
    },
  ];
}
