/** `npm start`: builds the page, serves it on this machine alone, prints the address. `-- --port N` chooses a port. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  process.stderr.write(`--port is ${values.port}, expected a whole number from 1 to 65535\n`);
  process.exit(2);
}

await build({ root, logLevel: 'warn' });
// A port that was asked for is kept or refused; the usual one gives way to the next that is free.
const server = await preview({ root, logLevel: 'warn', preview: port === undefined ? {} : { port, strictPort: true } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
process.stdout.write(`Fifty-Fifty is at ${address}  (Ctrl+C ends it)\n`);
