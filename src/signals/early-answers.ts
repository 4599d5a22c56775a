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

/** Gives a form that would come where its script stands a place there: when it comes, nobody knows any more where that was. */
export function keepPlace(path: string, options: unknown): void {
  const script = document.currentScript;
  const form = options as { target?: string } | undefined;
  if (path !== '.forms.create' || !script || Object(form) !== form || form?.target) return;
  const place = document.createElement('div');
  place.id = `consentgate-form-${document.querySelectorAll('[id^=consentgate-form-]').length}`;
  script.after(place);
  (form as { target: string }).target = `#${place.id}`;
}
