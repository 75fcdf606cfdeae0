import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';
import rows from '@/features/programme-editing/programme-editing.module.css';

import type { PartForm } from './use-part-form';

interface Props {
  readonly form: PartForm;
  readonly label: string;
  /** The words of the button that sends it. */
  readonly send: string;
  readonly made?: string;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** The frame of a form: what is wrong with the whole of it, and the way to send it. */
export function PartFrame({ form, label, send, made, onCancel, children }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLFormElement>(null);
  useFocusOnFault(ref, form.faults);
  return (
    <form ref={ref} className={rows.step} aria-label={label} onSubmit={form.submit} noValidate>
      {children}
      <p className={editing.fault} role="alert">
        {form.faults[''] ?? (Object.keys(form.faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={form.busy}>
          {form.busy ? t('editing.sending') : send}
        </button>
        {onCancel && (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
            {t('board.cancel')}
          </button>
        )}
      </div>
      {made !== undefined && <p role="status">{form.made && made}</p>}
    </form>
  );
}
