interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

/** Marks text as trusted for one kind of use; returns it unchanged where nobody asks. */
export type Trust = (kind: keyof Policy, text: string) => string;

/**
 * Creates a function that marks text as trusted where the page demands Trusted Types
 * (`require-trusted-types-for 'script'`), and returns it as it is elsewhere. What goes through here is
 * what the site itself wrote into its page as a marked tag, what a released tag writes, and our own files.
 * One instance per page: `trusted-types consentgate` allows the policy to be created once.
 */
export function createTrust(): Trust {
  let policy: Policy | undefined;
  return (kind, text) => {
    const same = (value: string) => value;
    try {
      policy ??= (
        window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
      ).trustedTypes?.createPolicy('consentgate', { createHTML: same, createScript: same, createScriptURL: same });
    } catch {
      // The page's `trusted-types` directive does not name our policy; its own default policy may still allow it.
    }
    return policy ? policy[kind](text) : text;
  };
}
