import type { Schemas } from '@/api/types';

type Slice = Readonly<Record<string, string>>;
type Dimensions = readonly Schemas['Dimension'][];

/** A slice as addresses have it: "slag:skapt,sone:by"; nothing for the total. */
export function sliceText(slice: Slice): string | undefined {
  const parts = Object.entries(slice).map(([dimension, category]) => `${dimension}:${category}`);
  return parts.length > 0 ? parts.sort().join(',') : undefined;
}

/** The slice that is written so; what does not look like one is the total. */
export function sliceOf(text: string | undefined): Slice {
  const parts = (text ?? '').split(',').map((part) => part.split(':'));
  return Object.fromEntries(
    parts.flatMap(([dimension, category]) =>
      dimension && category ? [[dimension, category]] : [],
    ),
  );
}

/** What its categories are called, each in a text of its own; a category that nobody has defined has its key. */
export function sliceNames(
  slice: Slice,
  dimensions: Dimensions,
): readonly Schemas['LocalizedText'][] {
  return Object.entries(slice).map(([dimension, key]) => {
    const categories = dimensions.find((each) => each.key === dimension)?.categories ?? [];
    return categories.find((each) => each.key === key)?.name ?? { nb: key };
  });
}
