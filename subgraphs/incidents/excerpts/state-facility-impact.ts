/** stateFacilityImpact: what the incident does to the facilities of a disaster authority; its people read this alone (IG-4.3-1). */
import { command } from '../../command.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { type ExcerptInput, onCase } from './on-case.ts'
import { refuseUnstated, writeExcerpt } from './reads.ts'

const clause = 'IG-4.3-1'

export const stateFacilityImpact = command<typeof incidentRows, ExcerptInput>({
  mutation: 'stateFacilityImpact',
  ...onCase,
  clause,
  guard: ({ input }) => refuseUnstated('text', input.text, clause),
  run: async (work) => {
    await writeExcerpt(work, 'DISASTER_AUTHORITY', work.input.text)
    return { id: work.subject.id, details: {} }
  },
})
