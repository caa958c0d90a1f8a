/** Runs the built command line in this process and, as it ends, writes what it used as one JSON line on descriptor 3. */
import { writeSync } from 'node:fs';

const begun = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = {
    seconds: (performance.now() - begun) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
  writeSync(3, `${JSON.stringify(used)}\n`);
});
await import('../bin/sourceline.js');
