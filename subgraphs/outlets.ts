/** Where notifications go besides the inbox; each says by an error that it could not, and the job tries again later. */
import type { Outlet } from './outlet.ts'
import { type MailSettings, mail } from './outlet-mail.ts'
import { type Receiver, type WebhookSettings, webhook } from './outlet-webhook.ts'

export type { Receiver }

export interface OutletSettings {
  readonly webhook?: WebhookSettings
  readonly mail?: MailSettings
}

/** None where none is configured; then nothing is planned for any either. */
export function openOutlets(settings: OutletSettings): readonly Outlet[] {
  return [
    ...(settings.webhook ? [webhook(settings.webhook)] : []),
    ...(settings.mail ? [mail(settings.mail)] : []),
  ]
}
