import { existsSync } from 'node:fs';

/** The browser tests run the built product: say so when it is not there. */
export default function globalSetup(): void {
  if (!existsSync('dist/cli.js')) throw new Error('dist/ is missing; run "npm run build" first');
}
