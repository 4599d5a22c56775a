/** One style of message: what is wrong, where it stands, what would mend it. */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';
  /** The single problems, one line each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`consentgate: ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}
