/** Notifications to a program of the operator's, signed as Standard Webhooks say: it knows who sent, when, and what. */
import { createHmac } from 'node:crypto'
import type { Outlet } from './outlet.ts'

export interface Receiver {
  readonly url: string
  /** Shared with this receiver alone. */
  readonly key: string
}

export interface WebhookSettings {
  /** Whoever takes what is for people without a receiver of their own. */
  readonly common?: Receiver
  /** Programs that are sent their own messages and nobody else's, by account: an audit tool. */
  readonly own?: Readonly<Record<string, Receiver>>
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000

export function webhook({ common, own = {}, timeoutMs = TIMEOUT_MS }: WebhookSettings): Outlet {
  const receivers = new Map(Object.entries(own))
  return {
    name: 'WEBHOOK',
    send: async ({ id, account, at, title, lines, data }, signal) => {
      const receiver = receivers.get(account) ?? common
      if (!receiver) return false
      const { url, key } = receiver
      const timestamp = String(Math.floor(at.getTime() / 1_000))
      const body = JSON.stringify({ recipient: account, title, lines, ...data })
      const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
      const response = await fetch(url, {
        method: 'POST',
        // Whoever is sent elsewhere was not meant.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
        body,
      })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`the receiver of notifications answered ${response.status}`)
      return true
    },
  }
}
