/** One thing that is wrong with what was sent. */
export interface ProblemDetail {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code?: string;
  readonly message: string;
  readonly allowed?: readonly string[];
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly ProblemDetail[];
}

/** An answer that says no, as RFC 9457 has it; `status` 0 means that there was no answer. */
export class ApiProblem extends Error {
  readonly status: number;
  /** What kind of problem it is, such as `urn:ringvirkning:problem:not-found`. */
  readonly type: string | undefined;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  readonly errors: readonly ProblemDetail[];
  /** After how many seconds it is worth another try, when the server says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: unknown, retryAfter?: number) {
    const problem = isRecord(body) ? (body as ProblemBody) : {};
    super(problem.title ?? `HTTP ${String(status)}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = problem.type;
    this.detail = problem.detail;
    this.reference = problem.instance;
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter !== undefined && retryAfter > 0 ? retryAfter : undefined;
  }

  static isNotFound(error: unknown): boolean {
    return error instanceof ApiProblem && error.status === 404;
  }
}

/** Whether it is the problem of this name, such as `not-found`. */
export function isProblem(error: unknown, name: string): error is ApiProblem {
  return error instanceof ApiProblem && error.type === `urn:ringvirkning:problem:${name}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
