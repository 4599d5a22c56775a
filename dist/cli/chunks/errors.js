/** One style of message: what is wrong, where it stands, what would mend it. */
class ConsentError extends Error {
    constructor(problems) {
        super(`consentgate: ${problems.join('\n  ')}`);
        this.name = 'ConsentError';
        this.problems = problems;
    }
}

export { ConsentError as C };
