/** Opens what is folded away while a page is printed, and folds it again after. Returns how to stop. */
export function openDetailsForPrint(view: Window): () => void {
  let opened: HTMLDetailsElement[] = [];

  function open() {
    opened = [...view.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  }

  function close() {
    for (const details of opened) details.open = false;
    opened = [];
  }

  view.addEventListener('beforeprint', open);
  view.addEventListener('afterprint', close);
  return () => {
    view.removeEventListener('beforeprint', open);
    view.removeEventListener('afterprint', close);
  };
}
