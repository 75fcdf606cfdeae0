/** The list with what stands in one place moved to another; a place outside the list leaves it as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (from === to || to < 0 || to >= list.length || from < 0 || from >= list.length) return list;
  const changed = [...list];
  changed.splice(to, 0, ...changed.splice(from, 1));
  return changed;
}
