import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ServiceDetails } from '../types.js';
import type { Choices } from './choices.js';
import { listStored } from './life.js';
import { fillGap, fillNumber, isolateName, nameLink, namePlace } from './messages.js';
import { Switch } from './Switch.js';

/** What the list of one category needs. */
export interface ServiceListProps {
  /** Id of the category. */
  readonly category: string;
  /** How many there are, which is known before anything else about them. */
  readonly total: number;
  readonly services: readonly ServiceDetails[];
  readonly messages: Messages;
  readonly choices: Choices;
  onPick(id: string, on: boolean): void;
}

/** The company and where it sits, the place in words of the language. */
function nameVendor({ vendor: name, country }: ServiceDetails, messages: Messages): string {
  const vendor = isolateName(name, messages);
  return country ? `${vendor} (${namePlace(country, messages)})` : vendor;
}

/** A line for each: they are phrases of their own, with commas. Those in English, in another language's page, say so (WCAG 3.1.2). */
const Fact = ({ label, texts, english }: { label: string; texts: readonly string[]; english: readonly string[] }) =>
  texts[0] ? (
    <>
      <dt>{label}</dt>
      {texts.map((text) => (
        <dd key={text} lang={english.includes(text) ? 'en' : undefined}>
          {text}
        </dd>
      ))}
    </>
  ) : null;

const Links = ({ urls, text, messages }: { urls: readonly string[]; text: string; messages: Messages }) => (
  <>
    {urls.map((url) => (
      <a key={url} href={url} target="_blank" rel="noopener noreferrer">
        {nameLink(text, url, urls)} <span class="cg-status">{messages.newWindow}</span>
      </a>
    ))}
  </>
);

function Entry({
  service,
  messages,
  choices,
  onPick,
}: Omit<ServiceListProps, 'category' | 'services' | 'total'> & { service: ServiceDetails }) {
  const { id, name, purposes, data, stored } = service;
  const english = (messages.lang !== 'en' && service.english) || [];
  const vendor = nameVendor(service, messages);
  // Where the site itself is the vendor, it is the product that has a policy of its own.
  const owner = isolateName(service.isSite ? name : service.vendor || name, messages);
  return (
    <li>
      {choices.hasSwitch(id) ? (
        <Switch
          id={id}
          kind="service"
          title={name}
          text=""
          on={choices.isOn(id)}
          reason={choices.explain(id)}
          locked={choices.isLocked(id)}
          onPick={onPick}
        />
      ) : (
        <b>{name}</b>
      )}
      <dl>
        {vendor && (
          <>
            <dt>{messages.vendor}</dt>
            <dd>{vendor}</dd>
          </>
        )}
        <Fact label={messages.purpose} texts={purposes} english={english} />
        <Fact label={messages.data} texts={data} english={english} />
        <dt>{messages.stored}</dt>
        {listStored(stored, messages).map(([item, life]) => (
          <dd key={item}>
            <code>{item}</code> {life}
          </dd>
        ))}
        {!stored[0] && <dd>{messages.nothingStored}</dd>}
      </dl>
      <Links urls={service.policyUrls} text={fillGap(messages.vendorPolicy, owner)} messages={messages} />
      <Links urls={service.optOutUrls} text={fillGap(messages.optOut, owner)} messages={messages} />
    </li>
  );
}

/** The services of one category, folded away: who they are, what they do, what they keep, and for how long. */
export function ServiceList({ category, total, services, messages, choices, onPick }: ServiceListProps): VNode | null {
  if (!total) return null;
  return (
    <details>
      {/* Whoever goes from one to the next hears of what they are: two categories may have as many. */}
      <summary aria-describedby={`cg-category-${category}-title`}>
        {fillNumber(messages.services, total, messages.lang)}
      </summary>
      <ul>
        {services.map((service) => (
          <Entry key={service.id} service={service} messages={messages} choices={choices} onPick={onPick} />
        ))}
      </ul>
    </details>
  );
}
