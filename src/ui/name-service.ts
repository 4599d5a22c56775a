import type { Service } from '../types.js';

/** How products spell themselves, where that is not a capital first letter. */
const spellings: Readonly<Record<string, string>> = {
  youtube: 'YouTube',
  recaptcha: 'reCAPTCHA',
  linkedin: 'LinkedIn',
  hubspot: 'HubSpot',
  tiktok: 'TikTok',
};

/** The name of a service; one of the catalogue that the site named by its id only is called after the id. */
export function nameService({ id, name }: Service): string {
  if (name && name !== id) return name;
  return id
    .split('-')
    .map((word) => spellings[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
