/** One directive and its values, in the order of the text. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
}

/** Reads a policy; of a directive that comes twice the first one counts (CSP3 §2.2.1). */
export function readPolicy(text: string): Directive[] {
  const directives: Directive[] = [];
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    const isNew = name !== '' && !directives.some((directive) => directive.name === name.toLowerCase());
    if (isNew) directives.push({ name: name.toLowerCase(), values });
  }
  return directives;
}

/** Reads what one header may hold: several policies with commas between them (CSP3 §2.2.2). */
export function readPolicies(text: string): Directive[][] {
  return text
    .split(',')
    .map(readPolicy)
    .filter((policy) => policy.length > 0);
}

/** Writes a policy. `'none'` only means something alone. */
export function writePolicy(policy: readonly Directive[]): string {
  return policy
    .map(({ name, values }) => {
      const list = [...new Set(values)];
      return [name, ...(list.length > 1 ? list.filter((value) => value !== "'none'") : list)].join(' ');
    })
    .join('; ');
}

/** Where a fetch looks when its own directive is missing, nearest first (CSP3 §6.8.3). */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  // Made here, it would take the place of `script-src` for workers; frames have a directive of their own.
  'child-src': [],
  'form-action': [],
};

/**
 * Adds values to a directive, made from what it falls back to where it is missing, so that nothing else becomes wider.
 * A policy that does not restrict it stays as it is.
 */
export function widen(policy: readonly Directive[], name: string, values: readonly string[]): Directive[] {
  const chain = [name, ...(fallbacks[name] ?? ['default-src'])];
  const source = chain.map((one) => policy.find((directive) => directive.name === one)).find(Boolean);
  if (!source || values.length === 0) return [...policy];
  const wide = { name, values: [...source.values, ...values] };
  return source.name === name ? policy.map((one) => (one === source ? wide : one)) : [...policy, wide];
}
