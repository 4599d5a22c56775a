import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Starts a server on one core, if the machine has `taskset`; the load comes from another. */
export async function startServer(args) {
  const pinned = ['taskset', ['-c', '0', process.execPath, ...args]];
  const plain = [process.execPath, args];
  const start = ([command, list]) => spawn(command, list, { stdio: ['ignore', 'pipe', 'inherit'] });
  let child = start(pinned);
  const failed = await Promise.race([once(child, 'error').then(() => true), once(child, 'spawn').then(() => false)]);
  if (failed) child = start(plain);
  let output = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    if (/listens on \S+\n/.test(output)) break;
  }
  child.stdout.resume();
  return {
    url: /listens on (\S+)/.exec(output)[1],
    /** Seconds of the processor so far, user and system; 0 where there is no /proc. */
    processor() {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        return (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {
        return 0;
      }
    },
    /** Megabytes in memory. */
    memory() {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
      } catch {
        return 0;
      }
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
