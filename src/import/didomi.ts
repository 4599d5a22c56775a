import { decodeEach, decodePercent, readObject, readTime, type Tool, type Verdict } from './tool.js';

const toVerdicts = (value: unknown): Verdict[] => {
  const lists = Object(value) as Record<string, unknown>;
  return ['enabled', 'disabled'].flatMap((list) =>
    Array.isArray(lists[list])
      ? lists[list].flatMap((id): Verdict[] => (typeof id === 'string' ? [[id, list === 'enabled']] : []))
      : [],
  );
};

/**
 * Didomi: JSON in Base64 with `updated`, and `purposes` and `vendors` as lists of `enabled` and `disabled` ids. Purposes of
 * the IAB's framework are not in it (`euconsent-v2` has them), nor is the binary form read (`didomi_dcs`).
 */
export const didomi: Tool = {
  names: 'didomi_token',
  isDated: true,
  decode: decodeEach((text) => {
    const { updated, purposes, vendors } = readObject(atob(decodePercent(text)));
    return { time: readTime(updated), categories: toVerdicts(purposes), services: toVerdicts(vendors) };
  }),
};
