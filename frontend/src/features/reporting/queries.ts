import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type MeasureTask = Schemas['MeasureTask'];
export type FigureTask = Schemas['FigureTask'];
export type RoundTasks = Schemas['RoundTasks'];
export type TaskCounts = Schemas['TaskCounts'];
export type AnswerKind = Schemas['AnswerKind'];
export type WheelDay = Schemas['WheelDay'];

/** What is asked of who is signed in, in all their programmes. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/tasks', { signal })),
});

export function roundQuery(slug: string, round: string) {
  return queryOptions({
    queryKey: ['rounds', slug, round],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/rounds/{round}', {
          params: { path: { slug, round } },
          signal,
        }),
      ),
  });
}

/** A key for each thing that is asked once, however often it is sent. */
function newKey(): string {
  return crypto.randomUUID();
}

export interface MeasureAddress {
  readonly slug: string;
  readonly code: string;
}

export function sendUnchanged(
  path: MeasureAddress,
  seen: number,
): Promise<Schemas['MeasureReport']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/measures/{code}/unchanged-reports', {
      params: { path, header: { 'Idempotency-Key': newKey() } },
      body: { seen },
    }),
  );
}

export function sendReport(
  path: MeasureAddress,
  body: Schemas['NewReport'],
): Promise<Schemas['MeasureReport']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/measures/{code}/reports', {
      params: { path, header: { 'Idempotency-Key': newKey() } },
      body,
    }),
  );
}

export function takeReportBack(path: MeasureAddress, report: string): Promise<unknown> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/measures/{code}/reports/{report}/withdrawal', {
      params: { path: { ...path, report }, header: { 'If-Match': '"1"' } },
    }),
  );
}

export interface RoundAddress {
  readonly slug: string;
  readonly round: string;
}

/** Says why there is no report. */
export function sendAnswer(
  path: RoundAddress,
  body: Schemas['GiveAnswer'],
): Promise<Schemas['ReportAnswer']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/rounds/{round}/answers', {
      params: { path, header: { 'Idempotency-Key': newKey() } },
      body,
    }),
  );
}

export function takeAnswerBack(path: RoundAddress, answer: string): Promise<unknown> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/rounds/{round}/answers/{answer}/withdrawal', {
      params: { path: { ...path, answer }, header: { 'If-Match': '"1"' } },
    }),
  );
}
