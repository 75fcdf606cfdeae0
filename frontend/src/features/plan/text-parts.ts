import { diffSentences, diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Sentences that share less than this were not changed but written anew; their words side by side are a riddle. */
const leastInCommon = 0.5;

/** A text as parts that stayed, went and came: whole sentences where one was written anew, else words. */
export function textParts(before: string, after: string): readonly TextPart[] {
  const changes = diffSentences(before, after);
  const parts: TextPart[] = [];
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i];
    const next = changes[i + 1];
    if (!change) continue;
    if (change.removed && next?.added) {
      parts.push(...rewritten(change.value, next.value));
      i++;
    } else {
      parts.push({ kind: kindOf(change), text: change.value });
    }
  }
  return parts;
}

function rewritten(before: string, after: string): readonly TextPart[] {
  const words = diffWordsWithSpace(before, after);
  const common = words
    .filter((word) => !word.added && !word.removed)
    .reduce((length, word) => length + word.value.trim().length, 0);
  return common / Math.max(before.length, after.length) >= leastInCommon
    ? words.map((word) => ({ kind: kindOf(word), text: word.value }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
}

function kindOf(change: { readonly added: boolean; readonly removed: boolean }): TextPart['kind'] {
  if (change.added) return 'added';
  return change.removed ? 'removed' : 'same';
}
