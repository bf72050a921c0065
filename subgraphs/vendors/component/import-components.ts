/** Reads a CycloneDX file into a register: what it adds, changes and leaves out is told first, or done at once. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { changesOf, declare, declaredIn, differenceOf } from './declare.ts'
import { importRows, registerRows } from './reads.ts'
import { SbomProblem } from './sbom/problem.ts'
import { readSbom } from './sbom/read-sbom.ts'
import type { SbomEncoding, SbomFormat } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly registerId: string
  readonly format: SbomFormat
  readonly encoding: SbomEncoding
  readonly document: string
  readonly dryRun: boolean
}

const tooLarge: ReadonlySet<string> = new Set(['BYTES', 'DEPTH', 'COMPONENTS', 'TIME', 'BUSY'])

type Read = Awaited<ReturnType<typeof readSbom>>

/** What became of the files of requests that are under way. */
const files = new WeakMap<Input, Read | SbomProblem>()

async function readFile(input: Input): Promise<void> {
  const { format, encoding, document } = input
  const refused = (error: unknown) => {
    if (error instanceof SbomProblem) return error
    throw error
  }
  files.set(input, await readSbom(format, encoding, document).catch(refused))
}

function fileOf(input: Input): Read {
  const found = files.get(input)
  if (!found) throw new Error('A bill is taken before it was read')
  if (!(found instanceof SbomProblem)) return found
  throw new Refusal(tooLarge.has(found.facts.reason) ? 'SBOM_TOO_LARGE' : 'SBOM_INVALID', { ...found.facts })
}

const insert = `
insert into vendors.component_import (register_id, contract_id, agency_id, vendor_id, format, spec_version, serial_number,
  sha256, is_dry_run, components, added, changed, gone, imported_by, imported_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`

export const importComponents = command<typeof registerRows, Input>({
  mutation: 'importComponents',
  subject: registerRows,
  subjectId: ({ registerId }) => registerId,
  returns: importRows,
  clause: 'ER-4-1-5d',
  guard: requireOwnOpenRegister('importComponents'),
  // It may take seconds, in which nobody else's commands are to wait for a row or a connection.
  beforehand: readFile,
  run: async (work) => {
    const { subject, input, client, by, now } = work
    const { bill, sha256 } = fileOf(input)
    const found = differenceOf(await declaredIn(work), bill.components)
    const changes = changesOf(found)
    if (!input.dryRun && changes.length > 0) await declare(work, found)
    const counts = {
      components: bill.components.length,
      added: found.added.length,
      changed: found.changed.length,
      gone: found.gone.length,
    }
    const { rows } = await client.query(insert, [
      ...[subject.id, subject.contractId, subject.agencyId, subject.vendorId],
      ...[input.format, bill.specVersion, bill.serialNumber, sha256, input.dryRun],
      ...[...Object.values(counts), by.personNo, now],
    ])
    await client.query('insert into vendors.component_import_changes (import_id, changes) values ($1, $2)', [
      rows[0].id,
      JSON.stringify(changes),
    ])
    const { contractId, id: registerId } = subject
    return { id: rows[0].id, details: { contractId, registerId, dryRun: input.dryRun, ...counts } }
  },
})
