/** Reads a trace: what the main thread of the page did, in thread time. Another process on the machine adds nothing to that. */

const isOurs = ({ args }) => /\/consentgate\/[^/]*\.js$/.test(args.data?.url ?? '');

/**
 * Gives the tasks of the page in which `performance.mark('bench:end')` was called: those between the mark `bench:start`
 * and that one, without either's own task; without the first mark, all since the document was committed. Times in ms.
 */
export function readTimeline(events) {
  const end = events.findLast(({ name }) => name === 'bench:end');
  if (!end) throw new Error('the trace has no end mark');
  const own = events.filter(({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts <= end.ts);
  const start = own.findLast(({ name }) => name === 'bench:start');
  const commit = own.findLast(({ name, args }) => name === 'CommitLoad' && args.data.isOutermostMainFrame);
  if (!start && !commit) throw new Error('the trace has no beginning');
  const isPart = ({ ts, dur }) => ts + dur < end.ts && (start ? ts > start.ts : ts + dur > commit.ts);
  const tasks = own.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isPart(event));
  const calls = own.filter((event) => ['EvaluateScript', 'FunctionCall'].includes(event.name) && isOurs(event));
  const longest = (list) => Math.max(0, ...list.map(({ tdur }) => tdur)) / 1000;
  return {
    /** Of the main thread, all tasks together. */
    cpu: tasks.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
    longest: longest(tasks),
    /** Of the tasks in which code of ours ran. */
    longestOfOurs: longest(tasks.filter(({ ts, dur }) => calls.some((call) => call.ts >= ts && call.ts <= ts + dur))),
    /** The longest task as the visitor felt it, waiting for the processor included. */
    longestWall: Math.max(0, ...tasks.map(({ dur }) => dur)) / 1000,
    /** Evaluation of a script by the end of its address. */
    evaluation: (file) =>
      own
        .filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(file))
        .reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
  };
}
