/** Debian's Chromium over its own protocol. A test tool in between would add worlds and listeners of its own to each page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--window-size=1280,800',
];

/** Events of a trace that are kept: tasks, scripts, marks. More of them would cost the page more time. */
const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

/** Waits, in milliseconds. */
export const pause = (ms) => new Promise((go) => setTimeout(go, ms));

/** Connects to the protocol's socket; `call` settles with the answer, `on` hears of events. */
async function connect(address) {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 30 });
  await once(socket, 'open');
  const waiting = new Map();
  const listeners = new Set();
  let count = 0;
  socket.on('message', (data) => {
    const { id, result, error, ...event } = JSON.parse(data);
    if (!id) {
      for (const listen of listeners) listen(event);
      return;
    }
    const { resolve, reject, method } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${method}: ${error.message}`));
    else resolve(result);
  });
  socket.on('close', () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: the browser has gone`));
  });
  const call = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject, method });
      socket.send(JSON.stringify({ id: count, method, params, sessionId }));
    });
  const on = (listen) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  };
  const next = (method, sessionId) =>
    new Promise((resolve) => {
      const stop = on((event) => {
        if (event.method !== method || event.sessionId !== sessionId) return;
        stop();
        resolve(event.params);
      });
    });
  return { call, on, next, close: () => socket.close() };
}

/** Opens a tab, which gets a process of its own. */
async function openTab({ call, next }) {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => call(method, params, sessionId);
  await send('Page.enable');
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${expression.slice(0, 80)}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  const mouse = (type, point, more) => send('Input.dispatchMouseEvent', { type, ...point, ...more });
  return {
    send,
    evaluate,
    /** Opens an address and waits for the `load` event. */
    async goto(url) {
      const loaded = next('Page.loadEventFired', sessionId);
      const { errorText } = await send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    },
    /** Waits until an expression is true; each look costs the page a moment, so look rarely. */
    async waitFor(expression, { every = 50, timeout = 20_000 } = {}) {
      for (const end = Date.now() + timeout; !(await evaluate(expression)); await pause(every)) {
        if (Date.now() > end) throw new Error(`never came true: ${expression}`);
      }
    },
    /** Moves the pointer onto the middle of an element. Returns the function that clicks there. */
    async point(selector) {
      const point = await evaluate(
        `(({x, y, width, height}) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
      );
      await mouse('mouseMoved', point);
      return async () => {
        await mouse('mousePressed', point, { button: 'left', buttons: 1, clickCount: 1 });
        await mouse('mouseReleased', point, { button: 'left', buttons: 0, clickCount: 1 });
      };
    },
    close: () => call('Target.closeTarget', { targetId }),
  };
}

/** Records what the browser does while `work` runs; returns the events of the trace. */
async function trace({ call, on, next }, work) {
  const events = [];
  const stop = on(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...params.value);
  });
  await call('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories, excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    const complete = next('Tracing.tracingComplete');
    await call('Tracing.end');
    await complete;
    stop();
  }
  return events;
}

/** Starts Chromium with a regular profile of its own (a private one behaves differently), on a free port. */
export async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'consentgate-bench-'));
  const child = spawn(
    'chromium',
    [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    {
      // A group of its own, so that its helpers end with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const gone = once(child, 'exit').catch(() => {});
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', end);
  const address = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`chromium ended with ${code} before it listened`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [found] = /ws:\/\/\S+/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  const protocol = await connect(address);
  return {
    openTab: () => openTab(protocol),
    trace: (work) => trace(protocol, work),
    async close() {
      await protocol.call('Browser.close').catch(() => {});
      await Promise.race([gone, pause(3000)]);
      protocol.close();
      end();
      process.off('exit', end);
    },
  };
}
