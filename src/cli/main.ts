#!/usr/bin/env node
/// <reference types="node" />
import { untilSignal } from '../collector/node.js';
import { commands } from './commands.js';
import { runCommandLine } from './run.js';

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  untilStopped: untilSignal,
});
