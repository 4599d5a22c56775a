import { catalogue } from '../../services/catalogue.js';
import type { Finding } from './finding.js';
import { readPolicies } from './policy.js';
import type { Site } from './site.js';

/** What of an answer's header tells third parties before a yes. */
export interface HeaderContext {
  readonly site: Site;
  readonly page: URL;
  /** Id of the service behind an address; `''`: another third party; `undefined`: the site's own, or allowed. */
  whose(url: URL): string | undefined;
  /** The page has our script. */
  readonly hasOwn: boolean;
}

const fetching =
  /\brel\s*=\s*"?[^";,]*\b(?:preload|modulepreload|preconnect|dns-prefetch|prefetch|prerender|stylesheet)\b/i;

/** Names of cookies that belong to services, as patterns. */
const findCookieOwner = (name: string) =>
  catalogue.find(
    ({ category, cookies }) =>
      category !== 'necessary' &&
      cookies.some((cookie) => {
        if ('isWide' in cookie || 'onlyWith' in cookie || 'keep' in cookie) return false;
        const pattern = cookie.name.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
        return new RegExp(`^${pattern}$`).test(name);
      }),
  )?.id;

/** Looks through the header of an answer. */
export function findHeaderProblems(headers: Headers, { page, whose, hasOwn }: HeaderContext): Finding[] {
  const findings: Finding[] = [];
  const tell = (code: string, source: string, rest: Pick<Finding, 'problem' | 'cure'> & Partial<Finding>) =>
    findings.push({ severity: 'leak', code, offset: undefined, source, ...rest });
  const judge = (address: string) => {
    const url = URL.canParse(address, page) ? new URL(address, page) : undefined;
    const service = url && whose(url);
    return service === undefined || !url ? undefined : { host: url.host, service: service || undefined };
  };

  for (const [, address = '', parameters = ''] of (headers.get('link') ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    const third = fetching.test(parameters) ? judge(address) : undefined;
    const source = `Link: <${address}>${parameters.replace(/,\s*$/, '')}`;
    if (third)
      tell('header-link', source, {
        ...third,
        problem: `${third.service ?? third.host}: browsers follow it before they read the page`,
        cure: 'take it out of the answer',
      });
  }
  const policy = headers.get('content-security-policy');
  const reports = [
    ...readPolicies(policy).flatMap((one) => one.get('report-uri') ?? []),
    ...[...(headers.get('reporting-endpoints') ?? '').matchAll(/=\s*"([^"]*)"/g)].map(([, address = '']) => address),
    ...[...(headers.get('report-to') ?? '').matchAll(/"url"\s*:\s*"([^"]*)"/g)].map(([, address = '']) => address),
  ];
  for (const address of new Set(reports)) {
    const third = judge(address);
    if (third)
      tell('header-report', `reports to ${address}`, {
        ...third,
        problem: `${third.service ?? third.host}: browsers send reports there, and no page can stop it`,
        cure: "let the site's own server take them",
      });
  }
  for (const cookie of headers.getSetCookie()) {
    const [name = ''] = cookie.split('=', 1);
    const service = findCookieOwner(name.trim());
    if (service)
      tell('header-cookie', `Set-Cookie: ${name.trim()}`, {
        service,
        problem: `${service}: its cookie is set by the server, before any choice`,
        cure: 'set it only when readConsent() of consentgate/collector says so',
      });
  }
  const trusted = readPolicies(policy).flatMap((one) =>
    one.has('trusted-types') ? [one.get('trusted-types') ?? []] : [],
  );
  if (hasOwn && trusted.some((names) => !names.includes('consentgate') && !names.includes('*')))
    tell('header-trusted-types', 'Content-Security-Policy: trusted-types', {
      severity: 'mistake',
      problem: 'our policy "consentgate" is not in the list: held scripts cannot be fired',
      cure: 'add consentgate to trusted-types',
    });
  return findings;
}
