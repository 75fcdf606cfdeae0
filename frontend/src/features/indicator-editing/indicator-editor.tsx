import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { IndicatorView } from '@/api/types';
import { EditorForm } from '@/features/editing/editor-form';
import { TextInput } from '@/features/editing/text-input';
import { useEditor } from '@/features/editing/use-editor';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import { IndicatorInputs } from './indicator-inputs';
import { lastOf, valuesOf } from './indicator-values';
import { defineIndicator, readIndicator } from './queries';
import { useIndicatorFields } from './use-indicator-fields';

interface Props {
  readonly indicator: IndicatorView;
  /** Whose drafts are kept. */
  readonly account: string;
}

/** Has an indicator measure something else from a day on. A definition that was published is not taken back. */
export function IndicatorEditor({ indicator, account }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const fields = useIndicatorFields('');
  const state = useEditor<IndicatorView>(indicator, {
    entity: `${account}/indicator/${indicator.slug}`,
    read: valuesOf,
    send: defineIndicator,
    fetch: () => readIndicator(indicator.slug),
    saved: (view) => {
      queryClient.setQueryData(['indicator to edit', view.slug], view);
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
      void queryClient.invalidateQueries({ queryKey: ['own indicators'] });
      void queryClient.invalidateQueries({ queryKey: ['figures-grid'] });
    },
  });
  const { validFrom } = lastOf(indicator);
  return (
    <EditorForm state={state} fields={fields} read={valuesOf}>
      {(faults) => (
        <>
          <TextInput
            label={t('definition.field.validFrom')}
            hint={
              validFrom === undefined
                ? t('definition.hint.validFromFirst')
                : t('definition.hint.validFrom', { day: formatDay(validFrom, language) })
            }
            value={state.values.validFrom ?? ''}
            onChange={(day) => state.set('validFrom', day)}
            fault={faults.validFrom}
          />
          <IndicatorInputs
            values={state.values}
            faults={faults}
            onChange={state.set}
            frequencyStays
          />
        </>
      )}
    </EditorForm>
  );
}
