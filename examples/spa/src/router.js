import { useSyncExternalStore } from 'react';

const subscribe = (listener) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};

/** The path of the address bar. */
export const usePath = () => useSyncExternalStore(subscribe, () => location.pathname);

/** Goes to a route without loading a page. */
export const navigate = (path) => {
  history.pushState(null, '', path);
  // pushState tells nobody, so the routes are told like a step back is.
  dispatchEvent(new PopStateEvent('popstate'));
};
