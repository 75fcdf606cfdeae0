import { Fragment, type ReactElement, type ReactNode } from 'react';

import { EmptyState } from '@/components/empty-state';
import { useHasDraft } from '@/features/editing/use-form-draft';

import listStyles from '@/components/list-page.module.css';
import styles from './remark-editing.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What is said when there are none. */
  readonly none: string;
  readonly noneText: string;
  /** Names the draft of the form, which is open when there is one, and what is shown and written: another is begun anew. */
  readonly draft: string;
  readonly newTitle: string;
  /** What stands, unless there is none. */
  readonly list: ReactElement | false;
  /** Enters another one, for who may. */
  readonly form: ReactElement | false;
  /** What is chosen of them. */
  readonly children?: ReactNode;
}

/** What is said of one kind about figures, and a folded form to say more. */
export function RemarkSection(props: Props) {
  const { id, title, none, noneText, draft, newTitle, list, form, children } = props;
  return (
    <section className={listStyles.body} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {/* Who chooses here goes on choosing: it outlives what is shown of it. */}
      {children}
      <Fragment key={draft}>
        {list === false ? <EmptyState title={none} text={noneText} /> : list}
        {form && <FoldedForm draft={draft} title={newTitle} form={form} />}
      </Fragment>
    </section>
  );
}

interface FoldedProps {
  readonly draft: string;
  readonly title: string;
  readonly form: ReactElement;
}

function FoldedForm({ draft, title, form }: FoldedProps) {
  const begun = useHasDraft(draft);
  return (
    <details className={styles.folded} open={begun}>
      <summary>{title}</summary>
      {form}
    </details>
  );
}
