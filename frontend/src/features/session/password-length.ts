export const fewestCharacters = 12;
export const mostCharacters = 128;

/** Whether a password has as many characters as the server asks for; what looks like one character counts as its parts do. */
export function hasGoodLength(password: string): boolean {
  const { length } = Array.from(password);
  return length >= fewestCharacters && length <= mostCharacters;
}
