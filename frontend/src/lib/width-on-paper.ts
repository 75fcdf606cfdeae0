/** How wide an element becomes where the page is as narrow as paper. */
export function widthOnPaper(element: HTMLElement): number {
  const { classList } = element.ownerDocument.body;
  classList.add('as-paper');
  const width = element.clientWidth;
  classList.remove('as-paper');
  return width;
}
