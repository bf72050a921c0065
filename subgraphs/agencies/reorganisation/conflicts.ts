/** What the database's own rules of the directory refuse, told as refusals: overlaps, second superiors, cycles. */
import { Refusal } from '../../refusal.ts'

interface Conflict {
  readonly argument: string
  readonly reason: string
  readonly clause: string
}

/** By constraint. A violation of any other one is our own mistake and stays an error. */
const conflicts: Readonly<Record<string, Conflict>> = {
  supervision_link_no_cycle: { argument: 'superiorId', reason: 'SUPERVISION_CYCLE', clause: 'ER-3b' },
  supervision_link_not_self: { argument: 'superiorId', reason: 'SUPERVISION_CYCLE', clause: 'ER-3b' },
  supervision_link_one_superior: { argument: 'superiorId', reason: 'ONE_SUPERIOR', clause: 'ER-3b' },
  supervision_link_once: { argument: 'superiorId', reason: 'ALREADY_LINKED', clause: 'ER-3b' },
  supervision_link_validity: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_validity: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_once: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_one_sole: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_one_mode: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_one_lead: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  sector_assignment_not_self: {
    argument: 'authorityIds',
    reason: 'NOT_A_SECTOR_AUTHORITY',
    clause: 'ER-12a',
  },
  response_group_member_validity: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  agency_validity: { argument: 'effectiveAt', reason: 'LATER_CHANGE', clause: 'G-02' },
  agency_code_unique: { argument: 'code', reason: 'CODE_TAKEN', clause: 'G-02' },
  agency_listed_authority_no_unique: {
    argument: 'listedAuthorityNo',
    reason: 'NUMBER_TAKEN',
    clause: 'IG-2.2-8',
  },
}

/** Runs a command's work; what a rule of the database stands against becomes the refusal it means. */
export async function refusingConflicts<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    const conflict = constraint === undefined ? undefined : conflicts[constraint]
    throw conflict ? new Refusal('BAD_INPUT', { ...conflict }) : error
  }
}
