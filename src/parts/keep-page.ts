/* What a visitor would miss after a reload: where they were, and what they had typed. */

const key = 'consentgate:page';
/** Never kept: secrets, files, and what the page itself filled in. */
const kept = 'input:not([type=password],[type=file],[type=hidden],[type=submit],[type=button]),textarea,select';

type Field = HTMLInputElement & HTMLSelectElement;
const readFields = () =>
  [...document.querySelectorAll<Field>(kept)].filter((field) => !field.closest('#consentgate-root'));

/** Keeps scroll position and form fields for the next load of this address, in this tab. */
export function keepPage(): void {
  const fields = readFields().map(({ value, checked, name, id }) => [name || id, value, checked]);
  try {
    sessionStorage.setItem(key, JSON.stringify([location.href, scrollX, scrollY, fields]));
  } catch {
    // No storage: the page comes back as it is served.
  }
}

/** Puts back what was kept, once. */
export function restorePage(): void {
  let state: unknown;
  try {
    state = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
  if (!Array.isArray(state) || state[0] !== location.href) return;
  const [, x, y, fields] = state as [string, number, number, [string, string, boolean][]];
  const restore = () => {
    readFields().forEach((field, index) => {
      const [name, value, checked] = fields[index] ?? [];
      if (value === undefined || name !== (field.name || field.id)) return;
      if (field.value === value && field.checked === checked) return;
      field.value = value;
      if (checked !== undefined && checked !== null) field.checked = checked;
      // Frameworks keep the value of a field for themselves.
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
    scrollTo(x, y);
  };
  if (document.readyState === 'complete') restore();
  else addEventListener('load', restore, { once: true });
}
