import type { Schemas } from '@/api/types';

export type MailTo = Schemas['MailTo'];

/** A language as the contract writes it. */
export function languageOf(tag: string): MailTo['language'] {
  if (tag === 'nn') return 'NN';
  return tag === 'en' ? 'EN' : 'NB';
}

/** Whom a link is mailed to; nobody without an address. */
export function mailToOf(email: string, language: string): MailTo | undefined {
  return email === '' ? undefined : { email, language: languageOf(language) };
}

/** Whether what one signs in with is an address as well. */
export function isAddress(loginName: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(loginName);
}
