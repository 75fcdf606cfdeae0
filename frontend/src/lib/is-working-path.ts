/** Whether a page is for those who work here: the server answers it with the working part of the site. */
export function isWorkingPath(path: string): boolean {
  return /^\/(logg-inn|invitasjon|dele|arbeid|admin)(\/|$)/.test(path);
}
