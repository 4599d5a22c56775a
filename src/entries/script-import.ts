import { readPageOptions } from '../config/script-tag.js';
import { importConsent, type Mapping } from '../import/index.js';

const readMapping = (json: unknown): Mapping | undefined => (json ? JSON.parse(`${json}`) : undefined);

try {
  const { raw, unreadable } = readPageOptions(document.currentScript as HTMLScriptElement | null);
  const { import: from, importCategories, importServices, importForget, ...options } = raw;
  // Of options that cannot be read, nobody knows what may be kept.
  if (!unreadable) {
    importConsent(options, {
      from: `${from ?? ''}`,
      categories: readMapping(importCategories),
      services: readMapping(importServices),
      forget: importForget !== undefined && importForget !== 'off',
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
