/** Notifications to a program of the operator's, signed as Standard Webhooks say: it knows who sent, when, and what. */
import { createHmac } from 'node:crypto'
import type { Outlet } from './outlet.ts'

export interface WebhookSettings {
  readonly url: string
  readonly key: string
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000

export function webhook({ url, key, timeoutMs = TIMEOUT_MS }: WebhookSettings): Outlet {
  return {
    name: 'WEBHOOK',
    send: async ({ id, account, at, title, lines, data }, signal) => {
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
