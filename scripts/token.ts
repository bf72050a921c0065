/** `npm run --silent token -- <account>`: an access token for a demonstration account on standard output, nothing else. */
import { readFileSync } from 'node:fs'
import { readConfiguration } from '../gateway/configuration/configuration.ts'
import { demonstrationAccounts } from '../gateway/issuer/accounts.ts'
import { DEMONSTRATION_CLIENT, DEMONSTRATION_GRANT } from '../gateway/issuer/clients.ts'
import { type Announcement, announcementFile } from '../gateway/issuer/issuer.ts'

const OK = 0
const FAILED = 1
const MISUSED = 2

process.exitCode = await main(process.argv.slice(2))

async function main([account, ...rest]: readonly string[]): Promise<number> {
  if (!account || rest.length > 0)
    return complain(MISUSED, `Usage: npm run --silent token -- <account>\n${list()}`)
  const { dataDir, oidcIssuer } = readConfiguration(process.env)
  const file = announcementFile(dataDir)
  let announcement: Announcement
  try {
    announcement = JSON.parse(readFileSync(file, 'utf8')) as Announcement
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      return complain(FAILED, `${file} belongs to another user. Run this as the user who runs the server.`)
    }
    const elsewhere = oidcIssuer ? ` Tokens of ${oidcIssuer} come from there.` : ''
    return complain(
      FAILED,
      `No local issuer runs on the data folder ${dataDir}. Start it (npm start).${elsewhere}`,
    )
  }
  let answer: Response
  try {
    answer = await fetch(`${announcement.issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${DEMONSTRATION_CLIENT}:${announcement.demonstrationSecret}`)}`,
      },
      body: new URLSearchParams({ grant_type: DEMONSTRATION_GRANT, account }),
      signal: AbortSignal.timeout(10_000),
    })
  } catch {
    return complain(FAILED, `The issuer at ${announcement.issuer} does not answer. Start it (npm start).`)
  }
  const body = (await answer.json().catch(() => ({}))) as { access_token?: string; error?: string }
  if (body.access_token) {
    process.stdout.write(`${body.access_token}\n`)
    return OK
  }
  if (body.error === 'invalid_grant') return complain(MISUSED, `There is no account "${account}".\n${list()}`)
  return complain(FAILED, `The issuer answered ${answer.status} ${body.error ?? ''}. Restart the server.`)
}

function list(): string {
  return [
    'The accounts are:',
    ...demonstrationAccounts.map(({ name, title }) => `  ${name.padEnd(26)}${title.en}`),
  ].join('\n')
}

function complain(code: number, message: string): number {
  process.stderr.write(`${message}\n`)
  return code
}
