import { lazy } from 'react';

import { withTexts } from '@/i18n/with-texts';

// The sentence comes first, then the picture; what stands further down, or is seldom needed, after them.

export const HowWorkedOut = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/how-worked-out')).then((module) => ({
    default: module.HowWorkedOut,
  })),
);

export const IndicatorFacts = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/indicator-facts')).then((module) => ({
    default: module.IndicatorFacts,
  })),
);

export const ProjectionSection = lazy(() =>
  import('@/features/indicator/projection-section').then((module) => ({
    default: module.ProjectionSection,
  })),
);

export const ReferenceSection = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/reference-section')).then((module) => ({
    default: module.ReferenceSection,
  })),
);

export const SeriesChart = lazy(() =>
  import('@/features/indicator/series-chart').then((module) => ({
    default: module.SeriesChart,
  })),
);

export const SeriesDownloads = lazy(() =>
  import('@/features/indicator/series-downloads').then((module) => ({
    default: module.SeriesDownloads,
  })),
);

export const SeriesNotes = lazy(() =>
  import('@/features/indicator/series-notes').then((module) => ({
    default: module.SeriesNotes,
  })),
);

export const SeriesProblem = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/series-problem')).then((module) => ({
    default: module.SeriesProblem,
  })),
);

export const SeriesTable = lazy(() =>
  import('@/features/indicator/series-table').then((module) => ({
    default: module.SeriesTable,
  })),
);

export const TargetSection = lazy(() =>
  import('@/features/indicator/target-section').then((module) => ({
    default: module.TargetSection,
  })),
);

export const UnderWayLines = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/under-way-lines')).then((module) => ({
    default: module.UnderWayLines,
  })),
);

export const KnownUnknown = lazy(() =>
  import('@/components/known-unknown').then((module) => ({ default: module.KnownUnknown })),
);

export const KnownAtNotice = lazy(() =>
  import('@/components/known-at-notice').then((module) => ({ default: module.KnownAtNotice })),
);

export const DownloadLinks = lazy(() =>
  import('@/components/download-links').then((module) => ({ default: module.DownloadLinks })),
);
