/** Who waits until every vendor that is granted has been told so. */
export interface Turns {
  whenTold(run: () => void): void;
  /** Has tag managers told of an answer: what they fire by it must find Google told of each of its services. */
  tellManagers(): void;
  /** Runs what may run now. */
  run(): void;
}

/** Creates the list; `isPending`: is a vendor's data on its way? */
export function createTurns(isPending: () => boolean, tell: () => void): Turns {
  const waiting: (() => void)[] = [];
  let isToTell = false;
  const turns: Turns = {
    whenTold(run) {
      waiting.push(run);
      turns.run();
    },
    tellManagers() {
      isToTell = true;
      turns.run();
    },
    run() {
      if (isPending()) return;
      // Ahead of the tags, which may be a tag manager's.
      if (isToTell) {
        isToTell = false;
        tell();
      }
      for (const next of waiting.splice(0)) next();
    },
  };
  return turns;
}
