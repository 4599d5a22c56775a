/** How long, in milliseconds, what the page wants to be called back for waits for a vendor that may never come. */
const patience = 500;

/**
 * A page may go on only when it is called back (a link whose click is counted): it is, once, with the vendor or without. Of an
 * event with a `path` of its own nobody knows what its `callback` is to be told.
 */
export function answerSoon(said: unknown, path?: string): void {
  const options = Object(said) as Record<string, unknown>;
  for (const name of ['event_callback', 'eventCallback', path === '' ? 'callback' : '']) {
    const own = options[name];
    if (typeof own !== 'function') continue;
    let isCalled = false;
    const once = (...args: unknown[]) => {
      if (!isCalled) own(...args);
      isCalled = true;
    };
    options[name] = once;
    setTimeout(once, patience);
  }
}

/**
 * Notes the place of a form, so that something can stand there until it comes. One that would come where its script stands is given
 * a place: when it comes, nobody knows any more where that was.
 */
export function keepPlace(path: string, options: unknown): void {
  const script = document.currentScript;
  const form = options as { target?: string } | undefined;
  if (path !== '.forms.create' || Object(form) !== form) return;
  if (script && !form?.target) {
    const place = document.createElement('div');
    place.id = `consentgate-form-${document.querySelectorAll('[id^=consentgate-form-]').length}`;
    script.after(place);
    (form as { target: string }).target = `#${place.id}`;
  }
  try {
    const place = document.querySelector<HTMLElement>(`${form?.target}`);
    if (place) place.dataset.service ??= 'hubspot-forms';
  } catch {
    // It is no selector: the vendor will say so.
  }
}
