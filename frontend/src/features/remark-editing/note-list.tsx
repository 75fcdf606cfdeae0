import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatReportPeriod } from '@/lib/report-period';

import type { Note } from './queries';
import { RemarkItem } from './remark-item';

interface Props {
  readonly notes: readonly Note[];
  readonly programme: string;
  /** What can be done with one, by what it is called. */
  readonly actionsOf: (note: Note, name: string) => ReactNode;
}

/** The notes on the figures of an area, and of all areas. */
export function NoteList({ notes, programme, actionsOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={rows.rows}>
      {notes.map((note) => {
        const name = t('remark.note.name', {
          period: formatReportPeriod(note.period, language),
          area: note.area ? (note.area.name ?? note.area.slug) : t('remark.note.everywhere'),
        });
        return (
          <RemarkItem
            key={note.id}
            type="ANNOTATION"
            remark={note}
            programme={programme}
            name={name}
            actions={actionsOf(note, name)}
          >
            <p>
              <Localized text={note.text} />
            </p>
            {note.breakType && <p>{t(`remark.note.break.${note.breakType}`)}</p>}
          </RemarkItem>
        );
      })}
    </ol>
  );
}
