import { apiError } from '../../rest/api-error.ts';

const MAX_LABEL_LENGTH = 63;
const MAX_DOMAIN_LENGTH = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Checks the name of a domain, whoever sells it. Throws the error of what is wrong with it. */
export function checkDomainName(sent: string): string {
  const name = sent.trim().toLowerCase();
  checkLength(name, MAX_DOMAIN_LENGTH);
  const labels = name.split('.');
  for (const label of labels) if (label.length > MAX_LABEL_LENGTH) throw tooLong(MAX_LABEL_LENGTH);
  if (labels.length < 2 || labels.includes('') || /[\s/:@]/.test(name)) {
    throw apiError(
      'WRONG_DOMAIN_FORMAT',
      `${name} is not a domain`,
      'Send a name with its ending: tea.shop, not a URL.',
    );
  }
  if (!labels.every((label) => LABEL.test(label))) throw illegal(name);
  return name;
}

/** Checks what stands before `.company.site`. Throws the error of what is wrong with it. */
export function checkSubdomain(sent: string): string {
  const name = sent.trim().toLowerCase();
  checkLength(name, MAX_LABEL_LENGTH);
  if (!LABEL.test(name)) throw illegal(name);
  return name;
}

/** The error of a name that may not be. */
export function illegal(name: string) {
  return apiError(
    'ILLEGAL_DOMAIN_NAME',
    `${name} cannot be a domain`,
    'Letters, digits and hyphens, and not at the ends.',
  );
}

/** The error of a name that somebody has. */
export function alreadyTaken(name: string) {
  return apiError('DOMAIN_ALREADY_TAKEN', `${name} is taken`);
}

function checkLength(name: string, maxLength: number): void {
  if (name === '') throw apiError('EMPTY_DOMAIN_NAME', 'The domain name is empty');
  if (name.length > maxLength) throw tooLong(maxLength);
}

function tooLong(maxLength: number) {
  return apiError('LONG_DOMAIN_NAME', 'The domain name is too long', `At most ${maxLength} characters.`);
}
