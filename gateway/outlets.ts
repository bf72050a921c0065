/** Where notifications go, from the settings; half a transport is none, and is told before anything starts. */
import { readFileSync } from 'node:fs'
import { CannotStart } from '../database/cannot-start.ts'
import { openOutlets } from '../subgraphs/outlets.ts'
import type { Configuration } from './configuration/configuration.ts'
import { key } from './configuration/setting.ts'

export function outletsOf(configuration: Configuration): ReturnType<typeof openOutlets> {
  const {
    notifyWebhookUrl: url,
    notifyWebhookKeyFile,
    smtpUrl,
    mailFrom: from,
    mailDomain: domain,
  } = configuration
  if (!url !== !notifyWebhookKeyFile)
    throw new CannotStart('NOTIFY_WEBHOOK_URL and NOTIFY_WEBHOOK_KEY_FILE are set together or not at all.')
  if (url && (new URL(url).username || new URL(url).password))
    throw new CannotStart(
      'NOTIFY_WEBHOOK_URL holds an account; the receiver knows the sender by the signature.',
    )
  if (new Set([!smtpUrl, !from, !domain]).size > 1)
    throw new CannotStart('SMTP_URL, MAIL_FROM and MAIL_DOMAIN are set together or not at all.')
  return openOutlets({
    ...(url && notifyWebhookKeyFile && { webhook: { url, key: keyIn(notifyWebhookKeyFile) } }),
    ...(smtpUrl && from && domain && { mail: { url: smtpUrl, from, domain } }),
  })
}

function keyIn(path: string): string {
  let found: string | undefined
  try {
    found = key.read(readFileSync(path, 'utf8').trim())
  } catch {
    throw new CannotStart(`NOTIFY_WEBHOOK_KEY_FILE=${path} cannot be read.`)
  }
  if (found === undefined)
    throw new CannotStart(`NOTIFY_WEBHOOK_KEY_FILE=${path} does not hold ${key.words}.`)
  return found
}
