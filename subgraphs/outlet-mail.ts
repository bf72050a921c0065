/** Notifications by mail, in both languages; the mail system knows people by their accounts. */
import { isIPv4 } from 'node:net'
import { createTransport } from 'nodemailer'
import type { Outlet } from './outlet.ts'

export interface MailSettings {
  /** `smtps://` or `smtp://`, with the account of the sender if it needs one. */
  readonly url: string
  readonly from: string
  /** Whose addresses are `<account>@<domain>`. */
  readonly domain: string
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000
/** What stands before the @ without quotes (RFC 5322); other accounts have no address. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

export function mail({ url, from, domain, timeoutMs = TIMEOUT_MS }: MailSettings): Outlet {
  const { hostname } = new URL(url)
  const own =
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && /^127\./.test(hostname))
  const transport = createTransport({
    url,
    // In the clear to another machine, anybody on the way would read along.
    requireTLS: !own,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    name: 'MAIL',
    send: async ({ id, account, at, title, lines }) => {
      if (!LOCAL_PART.test(account)) return false
      await transport.sendMail({
        from,
        to: { name: '', address: `${account}@${domain}` },
        messageId: `<${id}@${domain}>`,
        date: at,
        subject: title,
        text: `${lines.join('\n')}\n`,
        headers: { 'auto-submitted': 'auto-generated' },
      })
      return true
    },
  }
}
