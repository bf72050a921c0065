/** Turns the environment into a checked configuration, or says everything that is wrong with it at once. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { Kind, Setting } from './setting.ts'
import { settings } from './settings.ts'

type ValueOf<S> = S extends { kind: Kind<infer T> } ? (S extends { default: T } ? T : T | undefined) : never

export type Configuration = { readonly [K in keyof typeof settings]: ValueOf<(typeof settings)[K]> }

export type Environment = Readonly<Record<string, string | undefined>>

export class ConfigurationError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(['This configuration cannot be started with:', ...problems.map((line) => `  ${line}`)].join('\n'))
    this.problems = problems
  }
}

/** Depends on nothing but its argument; the data folder comes out absolute. */
export function readConfiguration(env: Environment): Configuration {
  const production = settings.production.kind.read(env.NODE_ENV || 'development') ?? false
  const problems: string[] = []
  const read = ([name, setting]: [string, Setting<unknown>]) => {
    const outcome = readSetting(setting, env[setting.name], production)
    if ('problem' in outcome) problems.push(`${setting.name}: ${outcome.problem}.`)
    return [name, 'value' in outcome ? outcome.value : undefined] as const
  }
  const values = Object.fromEntries(Object.entries(settings as Record<string, Setting<unknown>>).map(read))
  if (problems.length > 0) throw new ConfigurationError(problems)
  const configuration = values as unknown as Configuration
  return { ...configuration, dataDir: resolve(configuration.dataDir) }
}

function readSetting(
  { kind, secret, production: rule, default: usual }: Setting<unknown>,
  given: string | undefined,
  production: boolean,
): { value: unknown } | { problem: string } {
  const stated = given?.trim()
  if (!stated) {
    // An empty variable is how shells and compose files say "not set".
    if (production && rule?.required) return { problem: `missing; production needs ${kind.words}` }
    return { value: production && rule?.default !== undefined ? rule.default : usual }
  }
  const value = kind.read(stated)
  if (value === undefined) {
    const shown = secret ? 'its value' : JSON.stringify(stated)
    return { problem: `${shown} is not ${kind.words}` }
  }
  const refusal = production ? rule?.refuse?.(value) : undefined
  if (refusal) return { problem: `${secret ? 'its value' : JSON.stringify(stated)} is refused: ${refusal}` }
  return { value }
}

/** What is allowed but deserves a second look; written to the log at start. */
export function configurationWarnings(configuration: Configuration): string[] {
  const warnings: string[] = []
  if (configuration.demo && !isLoopback(configuration.host)) {
    warnings.push(
      `HOST=${configuration.host} offers the demonstration, whose accounts have no passwords, to the network.`,
    )
  }
  if (!configuration.demo && !configuration.oidcIssuer) {
    warnings.push('DEMO=off without OIDC_ISSUER: nobody can sign in, everybody is the public.')
  }
  if (configuration.production && configuration.databaseUrl) {
    const { hostname, searchParams } = new URL(configuration.databaseUrl)
    const mode = searchParams.get('sslmode')
    if (!isLoopback(hostname) && (mode === null || mode === 'disable')) {
      warnings.push('DATABASE_URL has no sslmode: the database is spoken to in the clear.')
    }
  }
  return warnings
}

export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  return (
    name === '' || name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
  )
}
