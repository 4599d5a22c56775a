import type { VNode } from 'preact';
import type { FirstMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
import { explainSignal, fillGap } from './messages.js';

/** What a placeholder needs to draw itself. */
export interface PlaceholderProps {
  readonly host: UiHost;
  readonly messages: FirstMessages;
  readonly embed: HeldEmbed;
}

/** A picture of the site's own. One from another origin is not fetched: that would be the contact we prevent. */
function readPoster(element: Element): string {
  const url = new URL(element.getAttribute('data-poster-local') ?? '', document.baseURI);
  return element.hasAttribute('data-poster-local') && url.origin === location.origin ? url.href : '';
}

/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
export function Placeholder({ host, messages, embed }: PlaceholderProps): VNode {
  const { element, ids } = embed;
  const name = host.config.services.find(({ id }) => ids.includes(id))?.name ?? embed.host;
  const { reason, locked } = explainSignal(ids, host, messages);
  const poster = readPoster(element);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex box in every engine.
    <div class="cg-hold-body" role="group" aria-label={name}>
      {poster && <img class="cg-poster" src={poster} alt="" />}
      <b>{name}</b>
      <p>{fillGap(messages.placeholder, embed.host || name)}</p>
      {reason && <p>{reason}</p>}
      {!locked && (
        <div class="cg-actions">
          <button type="button" onClick={() => host.releaseOnce(element)}>
            {messages.once}
          </button>
          <button type="button" onClick={() => host.consent.grant(...ids)}>
            {messages.always}
          </button>
        </div>
      )}
    </div>
  );
}
