import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Step } from '@/features/editing/step';

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

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    return queryClient.invalidateQueries({ queryKey: ['targets to edit', programme] });
  }

  return (
    <Step
      label={t('target.withdrawOf', { name })}
      hint={t('target.withdrawHint')}
      verb={t('target.withdraw')}
      send={(reason) => withdrawTarget(target, reason)}
      onSent={() => {
        onWithdrawn();
        void changed();
      }}
      onStale={changed}
    />
  );
}
