import type { ProgrammeView, SourceReference } from '@/api/types';

/** Every document that something on the page of a programme comes from, the one of the programme itself first. */
export function documentsOf(programme: ProgrammeView): readonly string[] {
  const documents = new Set([programme.sourceDocument.document]);
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isReference(value) && !value.illustrative) documents.add(value.document);
    Object.values(value).forEach(visit);
  };
  visit(programme);
  return [...documents];
}

function isReference(value: object): value is SourceReference {
  return 'document' in value && 'requirements' in value;
}
