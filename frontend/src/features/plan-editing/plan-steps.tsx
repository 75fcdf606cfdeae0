import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';
import type { Values } from '@/features/editing/values';

import { PlanInputs } from './plan-inputs';
import { valuesOf } from './plan-values';
import { changePlan, withdrawPlan } from './queries';
import { usePlanFields } from './use-plan-fields';

interface Props {
  readonly drafts: Schemas['PlanDrafts'];
  /** It is another than it was: it was written, or somebody else was first. */
  readonly onChanged: () => unknown;
  readonly onWithdrawn: () => void;
}

/** What can be done with a plan as such: saying something else of it, and taking it back. */
export function PlanSteps({ drafts, onChanged, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const { plan, canChange, canWithdraw } = drafts;
  const [said, setSaid] = useState<Values>({});
  const fields = usePlanFields();
  const values = { ...valuesOf(plan), ...said };
  return (
    <div className={editing.steps}>
      {canChange && (
        <Step
          label={t('planning.change')}
          hint={t('planning.changeHint')}
          verb={t('planning.change')}
          fields={fields}
          inputs={(faults) => (
            <PlanInputs
              values={values}
              faults={faults}
              onChange={(name, value) => setSaid((old) => ({ ...old, [name]: value }))}
            />
          )}
          send={(reason) => changePlan(values, plan, reason)}
          onSent={() => {
            setSaid({});
            onChanged();
          }}
          onStale={onChanged}
          onCancel={() => setSaid({})}
        />
      )}
      {canWithdraw && (
        <Step
          label={t('planning.withdraw')}
          hint={t('planning.withdrawHint')}
          verb={t('planning.withdraw')}
          send={(reason) => withdrawPlan(plan, reason)}
          onSent={onWithdrawn}
          onStale={onChanged}
        />
      )}
    </div>
  );
}
