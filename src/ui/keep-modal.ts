/**
 * Opens a dialog, and keeps it modal where a route of the site throws the body out: the root comes back with all that is in
 * it, but a dialog that was out of the page for a moment is modal no more. Nothing would close it, nor hold the focus.
 * Returns what ends it.
 */
export function keepModal(dialog: HTMLDialogElement): () => void {
  let isLost = false;
  const show = () => {
    dialog.showModal();
    // WebKit gives the focus to nobody in what it has laid out unseen.
    if (!dialog.contains(document.activeElement)) dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
  show();
  const observer = new MutationObserver((records) => {
    // It may be back already, or be moved: what was taken out had it inside, or has it still.
    isLost ||= records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(dialog)));
    if (!isLost || !dialog.isConnected) return;
    isLost = false;
    dialog.close();
    show();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
