/** The local OpenID provider: signs in demonstration accounts on a developer's machine, and refuses production. */
import { rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'
import type { Logger } from 'pino'
import { CannotStart } from '../../database/cannot-start.ts'
import { type Account, demonstrationAccounts } from './accounts.ts'
import { clientSecret, DEMONSTRATION_CLIENT } from './clients.ts'
import { failureLimit } from './failure-limit.ts'
import { sendProblemPage, sendSignInPage } from './page.ts'
import { createProvider } from './provider.ts'
import { issuerSecrets, writePrivately } from './secrets.ts'
import { sessionMemory } from './sessions.ts'

export interface IssuerOptions {
  /** Public URL, for instance http://127.0.0.1:4000/oidc. Requests do not change it, whatever their Host says. */
  readonly url: string
  readonly audience: string
  readonly dataDir: string
  readonly production: boolean
  readonly log: Pick<Logger, 'error'>
  /** Base URLs of the graphs that browsers sign in for; the issuer's own origin if left out. */
  readonly graphs?: readonly string[]
  /** Accounts beyond the demonstration's, for tests. */
  readonly furtherAccounts?: readonly Account[]
}

export interface Issuer {
  readonly url: string
  /** Answers requests under the path of `url`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** The published keys, for a verifier in the same process. */
  publicKeys(): JSONWebKeySet
  /** Signs with a new key from now on; the old one stays published. */
  rotate(): Promise<void>
  /** Takes back the announcement in the data folder. */
  close(): void
}

/** What a running issuer leaves in the data folder for those who may read it: `npm run token` and tests. */
export interface Announcement {
  readonly issuer: string
  readonly demonstrationSecret: string
  readonly clientSecrets: Readonly<Record<string, string>>
}

export const announcementFile = (dataDir: string) => join(dataDir, 'issuer.json')

export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  if (options.production) {
    throw new CannotStart(
      'The local issuer signs in without passwords and refuses production. Set OIDC_ISSUER.',
    )
  }
  const { origin, host, pathname } = new URL(options.url)
  const mount = pathname.replace(/\/$/, '')
  const accounts = [...demonstrationAccounts, ...(options.furtherAccounts ?? [])]
  const secrets = await issuerSecrets(options.dataDir)
  const sessions = sessionMemory()
  const build = () => {
    const provider = createProvider({
      ...options,
      graphs: options.graphs ?? [origin],
      accounts,
      secrets,
      sessions,
    })
    provider.on('server_error', (_, error) => options.log.error({ err: error }, 'issuer failed'))
    return { provider, answer: provider.callback() }
  }
  let current = build()
  const limit = failureLimit()

  const machines = accounts.filter(({ kind }) => kind === 'machine')
  writePrivately(announcementFile(options.dataDir), {
    issuer: options.url,
    demonstrationSecret: clientSecret(secrets, DEMONSTRATION_CLIENT),
    clientSecrets: Object.fromEntries(machines.map(({ name }) => [name, clientSecret(secrets, name)])),
  } satisfies Announcement)

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const askedHost = req.headers.host?.toLowerCase()
    const path = (req.url ?? '').slice(mount.length) || '/'
    // The provider builds addresses from these headers, and anybody can send any.
    req.headers.host = host
    for (const name of Object.keys(req.headers)) if (name.startsWith('x-forwarded-')) delete req.headers[name]

    if (path.startsWith('/auth?') && askedHost !== host) {
      // Cookies belong to one host name, so signing in happens under the configured one, from start to end.
      res.writeHead(307, { location: `${origin}${mount}${path}` }).end()
      return
    }
    if (path.startsWith('/interaction/')) return interact(req, res)
    if (path.split('?')[0] === '/token') {
      const address = guesser(req)
      const wait = limit.waitFor(address, performance.now())
      if (wait > 0) {
        res.writeHead(429, { 'retry-after': String(wait), 'content-type': 'application/json' })
        res.end(
          JSON.stringify({ error: 'slow_down', error_description: `too many failures, wait ${wait} s` }),
        )
        return
      }
      res.once('finish', () => {
        if (res.statusCode === 401) limit.failed(address, performance.now())
      })
    }
    await current.answer(mounted(req, path), res)
  }

  async function interact(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { provider } = current
    try {
      const interaction = await provider.interactionDetails(req, res)
      if (req.method === 'POST') {
        const name = new URLSearchParams(await readForm(req)).get('account')
        if (!accounts.some((account) => account.name === name && account.kind === 'person')) {
          return sendProblemPage(res, 400, '沒有這個帳號。 There is no such account.')
        }
        await provider.interactionFinished(req, res, { login: { accountId: name, remember: false } })
        return
      }
      sendSignInPage(res, accounts, new URL(interaction.params.redirect_uri ?? origin).origin)
    } catch {
      sendProblemPage(res, 400, '這次登入已經結束或逾時。 This sign-in has ended or timed out.')
    }
  }

  return {
    url: options.url,
    handle,
    publicKeys: secrets.publicKeys,
    rotate: async () => {
      await secrets.rotate()
      current = build()
    },
    close: () => rmSync(announcementFile(options.dataDir), { force: true }),
  }
}

/** Node has no notion of mounting; the provider follows this convention to know the part of the path it lives under. */
function mounted(req: IncomingMessage, path: string): IncomingMessage {
  return Object.assign(req, { originalUrl: req.url, url: path })
}

/** One who guesses at one client does not lock out the others on the same machine. */
function guesser(req: IncomingMessage): string {
  const basic = /^Basic (\S{1,500})$/i.exec(req.headers.authorization ?? '')?.[1] ?? ''
  const name = Buffer.from(basic, 'base64').toString().split(':')[0] ?? ''
  return `${req.socket.remoteAddress} ${formDecoded(name)}`
}

/** As the provider reads it (RFC 6749 2.3.1): a client written in another way is the same client. */
function formDecoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

async function readForm(req: IncomingMessage): Promise<string> {
  let form = ''
  for await (const chunk of req.setEncoding('utf8')) {
    form += chunk
    if (form.length > 1_000) throw new Error('too long')
  }
  return form
}
