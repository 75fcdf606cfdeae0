import { ReasonForm } from './reason-form';

interface Props {
  /** What the form is called. */
  readonly label: string;
  /** What is taken back with it, and what is not. */
  readonly hint: string;
  /** What is done. */
  readonly verb: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onSent: () => void;
  /** Somebody else was first. */
  readonly onStale: () => unknown;
  readonly onCancel: () => void;
}

/** Why something that is published is taken back. */
export function WithdrawForm(props: Props) {
  return <ReasonForm {...props} />;
}
