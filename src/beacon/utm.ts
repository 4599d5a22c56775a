import type { TrackCall } from '../types.js';
import { decideTouch, nameCampaign, readCampaign, type Touch } from './campaign.js';
import type { UtmCookie } from './utm-cookie.js';

/** Remembers the campaign while that is granted. */
export interface Utm {
  /** Looks for a new campaign, and takes the old one into the forms; forgets it when it is not granted. */
  update(isGranted: boolean): void;
  /** Adds to a goal the campaign that it is owed to. */
  attribute(goal: TrackCall): TrackCall;
}

/** The addresses that may tell of a campaign, the newest first. The page was counted, and asked about, before the yes. */
function readAddresses(): string[] {
  const [entry] = performance.getEntriesByType('navigation');
  const { referrer } = document;
  return [
    location.href,
    // As the page was asked for: a router may have cut the address since.
    entry?.name ?? '',
    // The yes may come on the second page; another site's address is not ours to read.
    referrer.startsWith(`${location.origin}/`) ? referrer : '',
  ];
}

/** `rule`: `first` keeps the first campaign for as long as the cookie lives, `last` takes each new one. */
export function createUtm(rule: string, cookie: UtmCookie, fillForms: (parameters: string) => void): Utm {
  const seen = new Set<string>();
  let touch: Touch | null = null;

  return {
    update(isGranted) {
      if (!isGranted) touch = null;
      else {
        const fresh = readAddresses()
          .map((address) => !seen.has(address) && readCampaign(address))
          .find(Boolean);
        for (const address of readAddresses()) seen.add(address);
        const stored = cookie.read();
        touch = decideTouch(stored, fresh ? { time: Math.floor(Date.now() / 1000), parameters: fresh } : null, rule);
        if (touch && touch !== stored) cookie.write(touch);
      }
      fillForms(touch?.parameters ?? '');
    },
    attribute(goal) {
      if (!touch) return goal;
      const { name, keyword } = nameCampaign(touch.parameters);
      const [id, revenue] = goal[1];
      return ['idgoal revenue _rcn _rck _refts', [id, revenue, name, keyword, touch.time]];
    },
  };
}
