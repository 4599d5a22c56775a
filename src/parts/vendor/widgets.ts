import type { Inside } from '../../inside.js';
import type { KnownService } from '../../services/page-service.js';
import { earlyServices } from '../../services/stub-table.js';
import type { HeldEmbed } from '../../types.js';
import { watchCheckboxes } from './checkbox.js';
import { watchForms } from './forms.js';
import type { Entry } from './verdicts.js';

/** Elements that the gate holds or fires by itself, and those that a form cannot do without. */
const fireable = 'script,template,audio,video,object,iframe,embed,img,picture,link,source,track,input,button,form';

/** Selects the places in the page that a service's script would fill: known markers, and what the site names after it. */
const selectWidgets = ({ service: { id }, page }: Entry): string =>
  [page?.markers, `[data-service="${id}"]`].filter(Boolean).join();

const findWidgets = (entry: Entry): Element[] =>
  [...document.querySelectorAll(selectWidgets(entry))].filter((element) => !element.matches(fireable));

/** The page's own scripts of this service that wait for a yes to it: they are let come this once as what we would load is. */
const listHeldTags = ({ service: { id } }: Entry) =>
  document.querySelectorAll<HTMLScriptElement>(`script[type="text/plain"][data-service="${id}"]`);

/** May it have something to show before anybody has agreed: widgets of its own script, whoever brings that, a form, a checkbox? */
export const hasWidgets = (entry: Entry): boolean =>
  earlyServices.test(entry.service.id) && (entry.isToLoad || !!listHeldTags(entry)[0]);

/** The widgets of these services, for placeholders to stand in for. */
const listWidgets = (entries: readonly Entry[]): HeldEmbed[] =>
  entries.flatMap((entry) =>
    findWidgets(entry).map((element) => ({ element, ids: [entry.service.id], host: entry.page?.hosts?.[0] ?? '' })),
  );

/** Calls back after each burst of changes that has brought something that fits, with a route of an application for example. */
function watchAdded(readSelector: () => string, onAdded: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const selector = readSelector();
    const fits = (node: Node) => node instanceof Element && (node.matches(selector) || !!node.querySelector(selector));
    if (selector && records.some(({ addedNodes }) => [...addedNodes].some(fits))) onAdded();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** What vendors fill or protect in the page itself. */
export interface Widgets {
  widgets(): readonly HeldEmbed[];
  /** Has the interface draw placeholders, where there is something to stand in for. */
  showWidgets(): void;
  useOnce(element: Element): boolean;
}

/** Looks after places of widgets, protected forms and consent checkboxes. */
export function createWidgets(
  inside: Inside,
  entries: readonly Entry[],
  isGranted: (entry: Entry) => boolean,
  update: () => void,
): Widgets {
  const { config, signal, use, tellListeners } = inside;
  const isHeld = (entry: Entry) =>
    !!entry.page && !isGranted(entry) && !entry.isOnce && (entry.isToLoad || !!listHeldTags(entry)[0]);
  const widgets = () => listWidgets(entries.filter(isHeld));
  const looks: (() => void)[] = [];
  const showWidgets = () => {
    // The visitor may have turned to a form before we knew.
    for (const look of looks) look();
    if (config.ui !== 'on' || !document.body || !widgets()[0]) return;
    use('ui');
    tellListeners();
  };
  document.addEventListener('DOMContentLoaded', showWidgets, { signal });
  const selectHeld = () => entries.filter(isHeld).map(selectWidgets).join();
  const isShowing = ({ service: { id }, isToLoad }: Entry) => isToLoad || earlyServices.test(id);
  if (entries.some(isShowing)) watchAdded(selectHeld, showWidgets, signal);
  for (const entry of entries.filter(isShowing)) {
    const { id } = entry.service;
    if (/captcha/.test(id)) {
      const onUse = () => {
        if (entry.isUsed) return;
        entry.isUsed = true;
        update();
      };
      const findPlaces = () => findWidgets(entry);
      const service = inside.store.subjects[id] as KnownService;
      looks.push(watchForms({ service, findPlaces, isHeld: () => isHeld(entry), onUse, showWidgets, signal }));
    }
    if (id === 'newsletter' && entry.isToLoad) watchCheckboxes(id, inside);
  }
  return {
    widgets,
    showWidgets,
    useOnce(element) {
      const [id] = widgets().find((widget) => widget.element === element)?.ids ?? [];
      const entry = entries.find(({ service }) => service.id === id);
      if (entry) entry.isOnce = true;
      update();
      // In their order, and as their own: what we would load is on its way already.
      const own =
        entry && !entry.isToLoad
          ? [...listHeldTags(entry), ...element.querySelectorAll(`iframe[data-service="${id}"]`)]
          : [];
      for (const tag of own) use('gate', (gate) => gate.releaseOnce(tag));
      tellListeners();
      return !!entry;
    },
  };
}
