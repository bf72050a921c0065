/** Where notifications go, from the settings; half a transport is none, and is told before anything starts. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CannotStart } from '../database/cannot-start.ts'
import { openOutlets, type Receiver } from '../subgraphs/outlets.ts'
import type { Configuration } from './configuration/configuration.ts'
import { key } from './configuration/setting.ts'

export function outletsOf(configuration: Configuration): ReturnType<typeof openOutlets> {
  const {
    notifyWebhookUrl: url,
    notifyWebhookKeyFile,
    notifyReceiversFile,
    smtpUrl,
    mailFrom: from,
    mailDomain: domain,
  } = configuration
  if (!url !== !notifyWebhookKeyFile)
    throw new CannotStart('NOTIFY_WEBHOOK_URL and NOTIFY_WEBHOOK_KEY_FILE are set together or not at all.')
  if (new Set([!smtpUrl, !from, !domain]).size > 1)
    throw new CannotStart('SMTP_URL, MAIL_FROM and MAIL_DOMAIN are set together or not at all.')
  const common =
    url && notifyWebhookKeyFile
      ? receiver('NOTIFY_WEBHOOK_URL', url, 'NOTIFY_WEBHOOK_KEY_FILE', notifyWebhookKeyFile)
      : undefined
  const own = notifyReceiversFile ? receiversIn(notifyReceiversFile, configuration.production) : undefined
  return openOutlets({
    ...((common ?? own) && { webhook: { ...(common && { common }), ...(own && { own }) } }),
    ...(smtpUrl && from && domain && { mail: { url: smtpUrl, from, domain } }),
  })
}

function receiver(name: string, url: string, nameOfKey: string, keyFile: string): Receiver {
  const { username, password } = new URL(url)
  if (username || password)
    throw new CannotStart(`${name} holds an account; the receiver knows the sender by the signature.`)
  return { url, key: keyIn(nameOfKey, keyFile) }
}

function keyIn(name: string, path: string): string {
  let found: string | undefined
  try {
    found = key.read(readFileSync(path, 'utf8').trim())
  } catch {
    throw new CannotStart(`${name}=${path} cannot be read.`)
  }
  if (found === undefined) throw new CannotStart(`${name}=${path} does not hold ${key.words}.`)
  return found
}

/** `{ "<account>": { "url": "https://…", "keyFile": "…" } }`; a key is looked for from where the file is. */
function receiversIn(path: string, production: boolean): Readonly<Record<string, Receiver>> {
  const name = `NOTIFY_RECEIVERS_FILE=${path}`
  let found: unknown
  try {
    found = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new CannotStart(`${name} cannot be read as JSON.`)
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new CannotStart(`${name} does not hold receivers by account.`)
  return Object.fromEntries(
    Object.entries(found).map(([account, each]) => {
      const { url, keyFile } = (each ?? {}) as { readonly url?: unknown; readonly keyFile?: unknown }
      const isUrl = typeof url === 'string' && URL.canParse(url) && /^https?:/.test(url)
      if (!isUrl || typeof keyFile !== 'string')
        throw new CannotStart(`${name} gives ${account} no url and keyFile.`)
      if (production && !url.startsWith('https:'))
        throw new CannotStart(`${name} sends ${account} notifications in the clear; name an https receiver.`)
      return [
        account,
        receiver(`${name} of ${account}`, url, `keyFile of ${account}`, resolve(dirname(path), keyFile)),
      ]
    }),
  )
}
