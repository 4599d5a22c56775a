/**
 * `node scripts/order-modules.mjs [TRIES]` (after `npm run build`): looks for the order of modules in which Brotli packs the
 * bundles with a budget best, by moving one or two at random and keeping what is no larger, and writes it to
 * scripts/module-order.json, where the build finds it. A few minutes; to be run when a budget has become tight.
 */
import { writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { rollup } from 'rollup';
import bundles, { moduleOrder } from '../rollup.config.mjs';
import { measure } from './size.mjs';

const tries = Number(process.argv[2] ?? 500);

/** Builds a bundle without writing it: its size, and its modules as they stand now. */
async function build({ output, ...input }) {
  const bundle = await rollup({ ...input, onwarn() {} });
  const [chunk] = (await bundle.generate({ ...output, sourcemap: false })).output;
  await bundle.close();
  const modules = Object.entries(chunk.modules).filter(
    ([id, { renderedLength }]) => renderedLength && id !== chunk.facadeModuleId,
  );
  const code = `${chunk.code}//# sourceMappingURL=${basename(output.file)}.map\n`;
  // A link to `node_modules` leads out of this folder, and means the one that the build finds in it.
  const paths = modules.map(([id]) => relative('.', id).replace(/^.*(?=node_modules\/)/, ''));
  return { bytes: measure(Buffer.from(code)), modules: paths };
}

for (const entry of Object.keys(moduleOrder)) {
  const config = bundles.find(({ input }) => input === `build/entries/${entry}`);
  const before = await build(config);
  let best = { bytes: before.bytes, order: before.modules };
  for (let count = 0; count < tries; count++) {
    const order = [...best.order];
    for (let moves = Math.ceil(Math.random() * 2); moves; moves--) {
      const [moved] = order.splice(Math.floor(Math.random() * order.length), 1);
      order.splice(Math.floor(Math.random() * (order.length + 1)), 0, moved);
    }
    moduleOrder[entry] = order;
    const { bytes } = await build(config);
    if (bytes <= best.bytes) best = { bytes, order };
  }
  moduleOrder[entry] = best.order;
  console.log(`${entry}: ${before.bytes} → ${best.bytes} bytes`);
  writeFileSync('scripts/module-order.json', `${JSON.stringify(moduleOrder, null, 2)}\n`);
}
