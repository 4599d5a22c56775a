import { hasStored } from '../gate/erase.js';
import type { Inside } from '../inside.js';
import { isToLoad } from '../signals/early-stubs.js';
import { tellDataLayer } from '../signals/events.js';
import type { Decisions, EraseReport, HeldEmbed, Service } from '../types.js';
import { prepareLayer } from './data-layer.js';
import { mountServices } from './services.js';
import { createDataFetcher, listSound, readData } from './vendor/data.js';
import { takeOverGoogle } from './vendor/google.js';
import { isAlwaysOn } from './vendor/matomo-modes.js';
import { createOnceEnd } from './vendor/once.js';
import { tightenPolicy } from './vendor/policy.js';
import { createReload } from './vendor/reload.js';
import { createReports } from './vendor/reports.js';
import { readSettings } from './vendor/settings.js';
import { isOwner, mayHaveLeft, sweep } from './vendor/sweep.js';
import { isSoft, prepareElement, softenFrames } from './vendor/tags.js';
import { createTurns, type Turns } from './vendor/turns.js';
import { createVendor } from './vendor/vendor.js';
import { createVerdicts, type Entry } from './vendor/verdicts.js';
import { createWidgets, hasWidgets } from './vendor/widgets.js';
import { whileParsing } from './while-parsing.js';

/** The part that knows vendors: tells them, loads them, and erases what they stored. */
export interface Vendors extends Omit<Turns, 'run'> {
  /** Looks at the decisions again; `before`: what they were when it was called for. */
  update(before?: Decisions): void;
  /** Runs it when what is known of a service is there, or of all embeds. */
  whenKnown(service: string | undefined, run: () => void): void;
  /** An element is about to fire, perhaps this once only: its vendor's stub must be there, its address the milder one. */
  prepare(element: Element, isOnce: boolean): void;
  /** Places in the page that services would fill which are not granted. */
  widgets(): readonly HeldEmbed[];
  /** Loads what fills this place, without storing anything; `false`: it is no such place. */
  useOnce(element: Element): boolean;
  /** May tags of this service fire? Not when its data could not be fetched: its vendor would not be told. */
  isSound(service: string | undefined): boolean;
  /** What was erased in this page, and what could not be. */
  erased(): readonly EraseReport[];
  /** A tag that has run was withdrawn: loads the page afresh, where the site wants that. */
  reload(): void;
}

/** Starts it. The data of a service comes in when there is something to tell, to load, or to erase. */
export function mountVendors(inside: Inside): Vendors {
  const { config, raw, store, trust, signal, made } = inside;
  made.services ??= mountServices(inside);
  const reports = createReports(inside);
  const entries = listSound(config.services).map<Entry>((service) => ({
    service,
    settings: readSettings(service, raw),
    isToLoad: isToLoad(service, raw),
    page: readData(service, inside),
  }));
  const verdicts = createVerdicts(store, config);
  const { has, isGranted, mayLoad, choose, openHosts } = verdicts;
  const tellGoogle = takeOverGoogle(inside);
  const endOnce = createOnceEnd(inside, entries);
  const vendorPage = {
    trust,
    nonce: config.nonce,
    has,
    choose,
    shared: new Set<string>(),
    signal,
    prepareLayer: (script: Element) => prepareLayer(script, inside),
  };

  const { fetchEntry, forgetBroken } = createDataFetcher(inside, entries, () => update());

  const clear = async (gone: readonly Entry[]) => {
    const done = await sweep(gone.filter(isOwner), entries.filter(isOwner).filter(isGranted), config.cookieName);
    reports.add(done);
    return done;
  };
  // Vendors that are not stopped by their call write on until the page goes.
  addEventListener(
    'pagehide',
    () => clear(entries.filter((entry) => (entry.isLeaving || entry.isOnce) && !isGranted(entry))),
    { signal },
  );

  whileParsing(() => update(), signal);

  const isPending = () => entries.some(({ pending }) => pending);
  const turns = createTurns(isPending, () => tellDataLayer(store.decisions()));

  const isTakenBack = (entry: Entry) => entry.wasGranted && !isGranted(entry);
  const reload = createReload(inside, () => entries.some((entry) => !entry.page && isTakenBack(entry)));

  function update(before?: Decisions): void {
    const gone: Entry[] = [];
    const isNews = verdicts.isNews();
    tellGoogle();
    if (isNews) {
      forgetBroken();
      endOnce();
    }
    for (const entry of entries)
      entry.wasGranted ||= isGranted(entry) || before?.[entry.service.id]?.choice === 'granted';
    const isWithdrawn = entries.some(isTakenBack);
    for (const entry of entries) {
      const isOn = isGranted(entry);
      openHosts(entry);
      if (!entry.page) {
        const isWanted = entry.wasGranted || mayLoad(entry) || hasWidgets(entry);
        if (isWanted || (!entry.isSwept && mayHaveLeft(store.subjects[entry.service.id] as Service))) fetchEntry(entry);
      } else if (!isOn && !entry.isOnce) {
        entry.vendor?.revoke(isAlwaysOn(entry.settings) && !mayLoad(entry));
        if (entry.wasGranted || ((isNews || !entry.isSwept) && hasStored(entry.page))) gone.push(entry);
        entry.isLeaving ||= !!entry.wasGranted;
        entry.wasGranted = false;
      }
      entry.isSwept ||= !!entry.page;
      const isMild = entry.page && isSoft(entry.page, entry.settings, has);
      if (entry.page && isMild && entry.isFull) softenFrames(entry.page);
      entry.isFull = isMild === false;
    }
    // Vendors hear of it before what they stored is erased; what comes new writes after that.
    const cleared = gone[0] && clear(gone);
    if (cleared) cleared.then(reports.tellLeft);
    // In the order of the site, whichever file came first.
    for (const entry of isPending() ? [] : entries.filter(isOwner)) {
      const isOn = isGranted(entry);
      if ((!isOn && !mayLoad(entry) && !entry.isOnce) || verdicts.isTooEarly(entry)) continue;
      entry.vendor ??= createVendor(entry.page, entry.settings, vendorPage);
      if (mayLoad(entry) && entry.vendor.load(isOn || !!entry.isOnce)[0]) inside.use('problems');
      if (isOn) entry.vendor.grant();
    }
    if (isWithdrawn) {
      const subjects = Object.values(store.subjects) as Service[];
      tightenPolicy(
        inside,
        listSound(subjects).filter(({ id }) => store.allows(undefined, id)),
      );
    }
    if (isWithdrawn && cleared) reload(cleared);
    showWidgets();
    turns.run();
  }
  const { showWidgets, widgets, useOnce } = createWidgets(inside, entries, isGranted, update);

  update();
  return {
    update,
    whenTold: turns.whenTold,
    tellManagers: turns.tellManagers,
    whenKnown(id, run) {
      const wanted = entries.filter(({ service, page }) => !page && (id ? service.id === id : true));
      Promise.all(wanted.map(fetchEntry)).then(run);
    },
    widgets,
    useOnce,
    prepare: (element, isOnce) => prepareElement(element, entries, verdicts, isOnce),
    isSound: (id) => !entries.some(({ service, isBroken }) => isBroken && service.id === id),
    erased: reports.list,
    reload: () => reload(),
  };
}
