/**
 * Keeps tabs in agreement: a message when one of them changes, and a look when this page comes back, from
 * another tab (`visibilitychange`) or from the back/forward cache (`pageshow`). Returns what tells the others.
 */
export function createTabs(
  name: string,
  signal: AbortSignal,
  onNews: (message?: string) => void,
): (message: string) => unknown {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = (event) => onNews(`${event.data}`);
    signal.addEventListener('abort', () => (channel as BroadcastChannel).close());
  } catch {
    // Not there, or not allowed in this frame: the look on return still works.
  }
  for (const type of ['visibilitychange', 'pageshow']) {
    // Not for the page's first `pageshow`: it has just been looked, and each look asks another process for the cookies.
    const look = (event: Event) => (event as PageTransitionEvent).persisted === false || document.hidden || onNews();
    addEventListener(type, look, { capture: true, signal });
  }
  // A closed channel throws when it is spoken into.
  return (message) => signal.aborted || channel?.postMessage(message);
}
