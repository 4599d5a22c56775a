/**
 * Puts the campaign into the forms that match a selector, so that a request can be told apart by what led to it.
 * Returns what fills in these parameters, and takes out what was filled in and is none of them. Throws for what is no
 * selector.
 */
export function createUtmForms(selector: string, signal: AbortSignal): (parameters: string) => void {
  document.querySelector(selector);
  /** Fields with a value of ours; `true`: the field is ours, too. */
  const fields = new Map<HTMLInputElement, boolean>();
  let campaign = new URLSearchParams();

  const fillForm = (form: Element) => {
    for (const [name, value] of campaign) {
      let field = [...form.querySelectorAll<HTMLInputElement>('[name]')].find((known) => known.name === name);
      if (!field) {
        field = Object.assign(document.createElement('input'), { type: 'hidden', name });
        fields.set(field, true);
        form.append(field);
      } else if (!fields.has(field)) {
        // What the visitor sees, or the site has filled in, is not ours to change.
        if (field.type !== 'hidden' || field.value) continue;
        fields.set(field, false);
      }
      field.value = value;
    }
  };
  // Forms that came later: before anybody writes into them, and in any case before they are sent.
  for (const type of ['focusin', 'submit']) {
    document.addEventListener(
      type,
      ({ target }) => {
        const form = (target as Element).closest?.(selector);
        if (form) fillForm(form);
      },
      { capture: true, signal },
    );
  }
  const fill = (parameters: string) => {
    campaign = new URLSearchParams(parameters);
    for (const [field, isOurs] of fields) {
      if (campaign.has(field.name)) continue;
      fields.delete(field);
      if (isOurs) field.remove();
      else field.value = '';
    }
    for (const form of document.querySelectorAll(selector)) fillForm(form);
  };
  signal.addEventListener('abort', () => fill(''));
  return fill;
}
