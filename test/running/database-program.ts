/** Runs the embedded database of DATA_DIR until it is told to stop, and says how to reach it. */
import { startDatabase } from '../../database/embedded.ts'

const silent = {
  info: () => {},
  warn: (_: unknown, said?: string) => void process.stderr.write(`${said}\n`),
  error: () => {},
}
const { DATA_DIR: dataDir = '', SETTINGS: settings = '{}', OUTSIDE: outside } = process.env

const database = await startDatabase({
  dataDir,
  log: silent,
  settings: JSON.parse(settings) as Record<string, string>,
  ...(outside && { outside: [outside] }),
})
const { adminUrl, adopted, dataDirectory } = database
process.stdout.write(`started ${JSON.stringify({ adminUrl, adopted, dataDirectory })}\n`)
process.on('SIGTERM', () => database.stop().then(() => process.exit(0)))
// Waiting for a signal alone does not keep a process alive.
setInterval(() => {}, 60_000)
