interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy };

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
    const plain = { createHTML: same, createScript: same, createScriptURL: same };
    try {
      policy ??= trustedTypes.createPolicy('consentgate', plain);
    } catch {
      // There are none, or the page's `trusted-types` directive does not name our policy; its own default policy may still
      // allow it. Each further attempt would be one more violation in the console and in the site's reports.
      policy = plain;
    }
    return policy[kind](text);
  };
}
