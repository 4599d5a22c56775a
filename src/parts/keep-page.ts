/* What a visitor would miss after a reload: where they were, and what they had typed. */

const key = 'consentgate:page';
/** Never kept: secrets (a password may be shown as text), cards, files, and what the page itself filled in. */
const kept =
  ':is(input,textarea,select):not([type=password],[type=file],[type=hidden],[type=submit],[type=button],[autocomplete*=password i],[autocomplete*=one-time i],[autocomplete*=cc- i])';

type Field = HTMLInputElement & HTMLSelectElement;
type Kept = [name: string, value: string, checked: boolean, chosen?: boolean[]];
const readFields = () =>
  [...document.querySelectorAll<Field>(kept)].filter((field) => !field.closest('#consentgate-root'));

/** Keeps scroll position and form fields for the next load of this address, in this tab. */
export function keepPage(): void {
  const fields = readFields().map(({ value, checked, name, id, multiple, options }) => [
    name || id,
    value,
    checked,
    ...(multiple && options ? [[...options].map(({ selected }) => selected)] : []),
  ]);
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
  const [, x, y, fields] = state as [string, number, number, Kept[]];
  const restore = () => {
    for (const field of readFields()) {
      // By name and not by place: what the yes has let in may have put a form of its own before the others.
      const at = fields.findIndex(([name]) => name === (field.name || field.id));
      if (at < 0) continue;
      const [[, value, checked, chosen]] = fields.splice(at, 1) as [Kept];
      const isChosen = chosen?.every((one, at) => field.options[at]?.selected === one) ?? true;
      if (field.value === value && field.checked === checked && isChosen) continue;
      // Of a list with several choices the value is only the first.
      if (chosen)
        [...field.options].forEach((option, at) => {
          option.selected = !!chosen[at];
        });
      else field.value = value;
      if (checked !== undefined && checked !== null) field.checked = checked;
      // Frameworks keep the value of a field for themselves.
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    scrollTo(x, y);
  };
  if (document.readyState === 'complete') restore();
  else addEventListener('load', restore, { once: true });
}
