import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration/configuration.ts'
import { outletsOf } from './outlets.ts'

const KEY = 'q3Zr9TtV0yWm2LxKc7Hd5BnJ8sPfGa1E'

let folder: string
let file: (name: string, text: string) => string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outlets-'))
  file = (name, text) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const outlets = (env: Record<string, string>) => outletsOf(readConfiguration(env)).map(({ name }) => name)
const webhook = (more: Record<string, string> = {}) => ({
  NOTIFY_WEBHOOK_URL: 'https://notices.example/graph',
  NOTIFY_WEBHOOK_KEY_FILE: file('key', `${KEY}\n`),
  ...more,
})
const mail = (more: Record<string, string> = {}) => ({
  SMTP_URL: 'smtps://graph:secret@mail.example',
  MAIL_FROM: 'graph@example.gov',
  MAIL_DOMAIN: 'example.gov',
  ...more,
})

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://graph:secret@db.example/graph?sslmode=verify-full',
  OIDC_ISSUER: 'https://id.example/realm',
  VIEWER_KEY: KEY,
}

describe('notifications', () => {
  test('leave the graph by the ways that are set, and by none when none is', () => {
    expect(outlets({})).toEqual([])
    expect(outlets(webhook())).toEqual(['WEBHOOK'])
    expect(outlets(mail())).toEqual(['MAIL'])
    expect(outlets({ ...webhook(), ...mail() })).toEqual(['WEBHOOK', 'MAIL'])
  })

  test('have no half of a way: it is told before anything starts', () => {
    for (const name of ['NOTIFY_WEBHOOK_URL', 'NOTIFY_WEBHOOK_KEY_FILE'])
      expect(() => outlets(webhook({ [name]: '' })), name).toThrow('set together or not at all')
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'MAIL_DOMAIN'])
      expect(() => outlets(mail({ [name]: '' })), name).toThrow('set together or not at all')
  })

  test('are signed with a key that is one, from a file that is there, and no message repeats it', () => {
    for (const [text, words] of [
      ['', 'does not hold'],
      ['changeme', 'does not hold'],
      ['a'.repeat(64), 'does not hold'],
    ] as const)
      expect(() => outlets(webhook({ NOTIFY_WEBHOOK_KEY_FILE: file('bad', text) })), text).toThrow(words)
    const missing = () => outlets(webhook({ NOTIFY_WEBHOOK_KEY_FILE: join(folder, 'none') }))
    expect(missing).toThrow('cannot be read')
    const short = KEY.slice(1)
    const refused = () => outlets(webhook({ NOTIFY_WEBHOOK_KEY_FILE: file('short', short) }))
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining(short) }))
  })

  test('are sent to no address with an account in it: the sender is known by the signature', () => {
    const withAccount = () => outlets(webhook({ NOTIFY_WEBHOOK_URL: 'https://graph:secret@notices.example' }))
    expect(withAccount).toThrow('NOTIFY_WEBHOOK_URL holds an account')
    expect(withAccount).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }))
  })

  test('of a program with a receiver of its own need no common one, and each receiver has a key of its own', () => {
    file('tool.key', `${KEY.toUpperCase()}\n`)
    const receivers = (text: unknown) => ({
      NOTIFY_RECEIVERS_FILE: file('receivers.json', typeof text === 'string' ? text : JSON.stringify(text)),
    })
    const tool = { url: 'https://tool.example/notices', keyFile: 'tool.key' }
    expect(outlets(receivers({ 'audit-tool-1': tool }))).toEqual(['WEBHOOK'])
    for (const [wrong, words] of [
      ['{', 'cannot be read as JSON'],
      [[], 'does not hold receivers'],
      ['null', 'does not hold receivers'],
      [{ tool: null }, 'gives tool no url'],
      [{ tool: { ...tool, url: 'file:///etc/passwd' } }, 'gives tool no url'],
      [{ tool: { ...tool, keyFile: 'none' } }, 'cannot be read'],
      [{ tool: { ...tool, url: 'https://me:secret@tool.example' } }, 'holds an account'],
    ] as const)
      expect(() => outlets(receivers(wrong)), words).toThrow(words)
    const clear = receivers({ tool: { ...tool, url: 'http://tool.example' } })
    expect(() => outlets({ ...production, ...clear })).toThrow('in the clear')
  })

  test('are set with addresses that are ones; the mail server’s password is never repeated', () => {
    for (const change of [
      { NOTIFY_WEBHOOK_URL: 'file:///etc/passwd' },
      { SMTP_URL: 'https://graph:hunter2@mail.example' },
      { MAIL_FROM: 'Graph <graph@example.gov>\r\nBcc: x@evil.test' },
      { MAIL_DOMAIN: 'example.gov>\r\nRCPT TO:<x@evil.test' },
    ]) {
      const started = () => readConfiguration({ ...mail(), ...webhook(), ...change })
      expect(started).toThrow(ConfigurationError)
      expect(started).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }))
    }
  })
})

describe('in production, notifications', () => {
  test('go to an https receiver and to no other', () => {
    expect(outlets({ ...production, ...webhook() })).toEqual(['WEBHOOK'])
    expect(() =>
      outlets({ ...production, ...webhook({ NOTIFY_WEBHOOK_URL: 'http://notices.example' }) }),
    ).toThrow('name an https receiver')
  })

  test('are mailed with no option in the address that would take the cipher or its proof away', () => {
    expect(outlets({ ...production, ...mail() })).toEqual(['MAIL'])
    for (const option of ['requireTLS=false', 'tls.rejectUnauthorized=false', 'jsonTransport=true'])
      expect(() =>
        outlets({ ...production, ...mail({ SMTP_URL: `smtp://mail.example?${option}` }) }),
      ).toThrow('without options')
  })
})
