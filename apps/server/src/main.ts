const OLDEST_NODE = [20, 19] as const;

/** Told before anything else is loaded, since what follows may not even parse on an old Node. */
function isNodeTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

if (isNodeTooOld(process.versions.node)) {
  process.stderr.write(
    `Penholder needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./run.js');
  await run();
}
