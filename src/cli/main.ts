#!/usr/bin/env node
/// <reference types="node" />
import { untilSignal } from '../collector/node.js';
import { commands } from './commands.js';
import { runCommandLine } from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // Whoever reads us has seen enough (`| head`), or a log has lost its reader: a collector goes on.
    if (code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`consentgate: the result cannot be written: ${code}\n`);
  });
}

const code = await runCommandLine(commands, process.argv.slice(2), {
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  untilStopped: untilSignal,
});
process.exitCode = code || process.exitCode;
