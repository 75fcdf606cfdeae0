import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { WithdrawForm } from '@/features/editing/withdraw-form';

import { withdrawTarget } from './queries';
import type { TargetView } from './target-values';

interface Props {
  readonly programme: string;
  readonly target: TargetView;
  readonly name: string;
  readonly onWithdrawn: () => void;
}

/** Takes back a target that should not have been set. */
export function WithdrawTarget({ programme, target, name, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone: who works by keys goes on in what came in its place, and back.
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus();
    else if (closed) place.current?.querySelector('button')?.focus();
  }, [open, closed]);

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['targets to edit', programme] });
    void queryClient.invalidateQueries({ queryKey: ['indicators'] });
  }

  return (
    <div ref={place}>
      {open ? (
        <WithdrawForm
          label={t('target.withdrawOf', { name })}
          hint={t('target.withdrawHint')}
          verb={t('target.withdraw')}
          send={(reason) => withdrawTarget(target, reason)}
          onSent={() => {
            onWithdrawn();
            changed();
          }}
          onStale={changed}
          onCancel={() => {
            setOpen(false);
            setClosed(true);
          }}
        />
      ) : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={t('target.withdrawOf', { name })}
          onClick={() => setOpen(true)}
        >
          {t('target.withdraw')}
        </button>
      )}
    </div>
  );
}
