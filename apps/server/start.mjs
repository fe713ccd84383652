// The first of the two commands: build what is out of date, then serve.
import { meetsNodeVersion } from './node-version.mjs';

const needed = '20.19';

if (!meetsNodeVersion(process.versions.node, needed)) {
  console.error(`Penholder needs Node ${needed} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

try {
  const { build } = await import('./build.mjs');
  await build();
} catch (error) {
  console.error(`Penholder could not be built: ${error.message}`);
  process.exit(1);
}
await import('./dist/main.js');
