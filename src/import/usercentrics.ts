import { readObject, readTime, type Tool, toMap, type Verdict } from './tool.js';

type Entry = { id?: unknown; status?: unknown; history?: unknown };

/**
 * Usercentrics 2: `uc_settings` in `localStorage`, services with their state and history; `uc_user_interaction` says whether
 * it is the visitor's or a default. Services are numbers of its own, such as `HkocEodjb7`. Version 3 (`ucData`) is not read:
 * whether somebody has answered is not known to stand there.
 */
export const usercentrics: Tool = {
  names: 'uc_settings uc_user_interaction',
  isDated: true,
  decode: (stored) => {
    const texts = toMap(stored);
    if (texts.get('uc_user_interaction') !== 'true') return null;
    const { services } = readObject(texts.get('uc_settings') ?? '');
    if (!Array.isArray(services)) return null;
    const entries = services.map((entry) => Object(entry) as Entry);
    const times = entries.flatMap(({ history }) =>
      Array.isArray(history)
        ? history.map((event) => readTime((Object(event) as { timestamp?: unknown }).timestamp))
        : [],
    );
    return {
      time: readTime(Math.max(...times)),
      services: entries.flatMap(({ id, status }): Verdict[] =>
        typeof id === 'string' && typeof status === 'boolean' ? [[id, status]] : [],
      ),
    };
  },
};
