import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { IndicatorView } from '@/api/types';
import { Step } from '@/features/editing/step';

import { indicatorToEditQuery, withdrawIndicator } from './queries';

interface Props {
  readonly indicator: IndicatorView;
  readonly name: string;
  readonly onWithdrawn: () => void;
}

/** Takes back an indicator that should not have been made. */
export function WithdrawIndicator({ indicator, name, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return (
    <Step
      label={t('definition.withdrawOf', { name })}
      hint={t('definition.withdrawHint')}
      verb={t('definition.withdraw')}
      send={(reason) => withdrawIndicator(indicator, reason)}
      onSent={() => {
        onWithdrawn();
        void queryClient.invalidateQueries({ queryKey: ['indicators'] });
        void queryClient.invalidateQueries({ queryKey: ['own indicators'] });
        void queryClient.invalidateQueries({ queryKey: ['figures-grid'] });
      }}
      onStale={() => queryClient.invalidateQueries(indicatorToEditQuery(indicator.slug))}
    />
  );
}
