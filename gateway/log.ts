/** The log: one JSON line per event on standard error, with no credentials in it. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino'

const SECRET_HEADERS = ['authorization', 'cookie', '["set-cookie"]', '["proxy-authorization"]']
const SECRETS = ['token', 'password', 'secret', 'access_token', 'adminUrl', 'databaseUrl', 'viewerKey']

/** Standard output is for what a person asked for; the log goes beside it. */
export function createLog(level: string, part: string): Logger {
  return pino(
    {
      level,
      base: { part, pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorAsLogged },
      redact: {
        paths: [
          ...SECRET_HEADERS.flatMap((header) => paths('headers', header)),
          ...SECRET_HEADERS.flatMap((header) => paths('req.headers', header)),
          ...SECRETS,
          ...SECRETS.map((name) => `*.${name}`),
        ],
        censor: '[hidden]',
      },
    },
    // Written at once: the last lines before an end are the ones that matter.
    destination({ dest: 2, sync: true }),
  )
}

/** The driver hangs the whole connection on its error: settings, keys, and the statements under way with their values. */
export function errorAsLogged(error: Error): object {
  const { client: _, ...told } = stdSerializers.err(error)
  return told
}

const paths = (base: string, name: string) => [name.startsWith('[') ? `${base}${name}` : `${base}.${name}`]

/** The caller's id if it is one that is safe to repeat in logs and headers, else a new one. */
export function requestId(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}
