/** Names of categories that mean the same wherever they stand → ours. Any other name means a category of that very name. */
export const commonNames: Readonly<Record<string, string>> = {
  functionality: 'functional',
  preferences: 'functional',
  personalization: 'functional',
  experience: 'functional',
  statistics: 'analytics',
  performance: 'analytics',
  measurement: 'analytics',
  advertising: 'marketing',
  advertisement: 'marketing',
  ads: 'marketing',
  targeting: 'marketing',
};
