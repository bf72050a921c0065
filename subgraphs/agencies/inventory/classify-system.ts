/** `classifySystem`: sets a system's protection level; whether it is core follows and is never set by hand (ER-7-2). */
import { type CommandInput, command } from '../../command.ts'
import { coreBasisOf } from './core.ts'
import { systemRows } from './reads.ts'
import type { ProtectionLevel } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly systemId: string
  readonly protectionLevel: ProtectionLevel
}

const SUPPORTS_CORE = `select exists (
  select 1 from agencies.system_support s join agencies.business_function f on f.id = s.function_id
  where s.system_id = $1 and f.is_core and f.valid_from <= $2 and (f.valid_to is null or f.valid_to > $2)) as found`

/** What the agency itself decides is no longer inferred. */
const CLASSIFY = `
  update agencies.information_system set protection_level = $2, core_basis = $3::text, is_core = $3::text is not null,
    inferred = array_remove(array_remove(inferred, 'protectionLevel'), 'coreBasis'),
    verified = array_remove(array_remove(inferred, 'protectionLevel'), 'coreBasis') = '{}',
    version = version + 1
  where id = $1`

export const classifySystem = command<typeof systemRows, Input>({
  mutation: 'classifySystem',
  subject: systemRows,
  subjectId: ({ systemId }) => systemId,
  clause: 'ER-7-2b',
  run: async ({ subject, input: { protectionLevel }, now, client }) => {
    const { rows } = await client.query(SUPPORTS_CORE, [subject.id, now])
    const coreBasis = coreBasisOf({ protectionLevel, supportsCoreBusiness: rows[0].found })
    await client.query(CLASSIFY, [subject.id, protectionLevel, coreBasis])
    return { id: subject.id, details: { protectionLevel, coreBasis, before: subject.protectionLevel } }
  },
})
