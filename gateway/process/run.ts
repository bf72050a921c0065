/** Starts a program; what keeps it from starting is told in plain words, with the stack only for surprises. */
import type { Logger } from 'pino'
import { CannotStart } from '../../database/cannot-start.ts'
import {
  type Configuration,
  ConfigurationError,
  configurationWarnings,
  type Environment,
  readConfiguration,
} from '../configuration/configuration.ts'
import { createLog } from '../log.ts'
import { type Lifecycle, lifecycle } from './lifecycle.ts'

export interface Program {
  readonly configuration: Configuration
  readonly log: Logger
  readonly life: Lifecycle
}

/** `usual` holds settings that this program has other defaults for than the rest, by their environment names. */
export async function run(
  part: string,
  start: (program: Program) => Promise<void>,
  usual: Environment = {},
): Promise<void> {
  const given = Object.entries(process.env).filter(([, value]) => value?.trim())
  let configuration: Configuration
  try {
    configuration = readConfiguration({ ...usual, ...Object.fromEntries(given) })
  } catch (error) {
    process.stderr.write(explain(error))
    process.exitCode = 1
    return
  }
  const log = createLog(configuration.logLevel, part)
  const life = lifecycle(log)
  for (const warning of configurationWarnings(configuration)) log.warn(warning)
  try {
    await start({ configuration, log, life })
  } catch (error) {
    process.stderr.write(explain(error))
    await life.stop('could not start', 1)
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return `\n${error.message}\n\n`
  const surprise = error instanceof Error ? error.stack : String(error)
  return `\nCannot start. ${error instanceof CannotStart ? error.message : surprise}\n\n`
}
