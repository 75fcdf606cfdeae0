import type { TextArea } from './texts';

/** How texts are fetched; told by what keeps them, so that a page which needs no more of it does not carry it. */
export const laterTexts: { fetch: (areas: readonly TextArea[]) => Promise<void> } = {
  fetch: () => Promise.resolve(),
};

/** A part of a page that comes after it, together with texts that no page waits for. */
export async function withTexts<Part>(
  areas: readonly TextArea[],
  part: Promise<Part>,
): Promise<Part> {
  await laterTexts.fetch(areas);
  return part;
}
