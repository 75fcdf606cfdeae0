import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';

import type { RemarkForm } from './use-remark-form';

interface Props {
  readonly form: RemarkForm;
  readonly label: string;
  /** The words of the button that sends it. */
  readonly send: string;
  /** What is said when it was sent. */
  readonly made: string;
  readonly children: ReactNode;
}

/** The frame of a form: its draft, what is wrong with the whole of it, and the ways to try it and to send it. */
export function RemarkFrame({ form, label, send, made, children }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLFormElement>(null);
  const { faults, done } = form;
  useFocusOnFault(ref, faults);
  return (
    <form
      ref={ref}
      className={editing.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(false);
      }}
      noValidate
    >
      <DraftNotice draft={form.draft} />
      {children}
      <p role="status">{done && (done === 'made' ? made : t('remark.clean'))}</p>
      <p className={editing.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={form.busy}>
          {form.busy ? t('editing.sending') : send}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={form.busy}
          onClick={() => form.submit(true)}
        >
          {t('remark.check')}
        </button>
      </div>
    </form>
  );
}
