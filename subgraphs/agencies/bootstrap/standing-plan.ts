/** What a first loading of standing says: people with their grants, and the offices, contacts and teams they fill. */
import type { Role } from '../../../law/access/roles.ts'
import type { AppointmentBasis, ContactRole, SubTeam, TeamKind } from '../standing/vocabulary.ts'

export interface FirstPerson {
  /** `sub` of the issuer's tokens. */
  readonly subject: string
  readonly kind: 'PERSON' | 'MACHINE'
  /** Code of the agency the person works for; null for outsiders and machines. */
  readonly agency: string | null
  readonly post: string | null
  /** Null where the grant waits for something that a command makes: a vendor's registration. */
  readonly role: Role | null
  /** File id of the response group that a group lead leads. */
  readonly group?: string
  /** Codes of the agencies an analyst looks at, each with all below it (G-70). */
  readonly mandate?: readonly string[]
  readonly personal?: PersonalData
}

export interface PersonalData {
  readonly nameZh: string
  readonly nameEn: string
  readonly email: string
  readonly phone: string
  readonly mobile: string
}

export interface FirstAppointment {
  readonly agency: string
  readonly subject: string
  readonly post: string
  readonly basis: AppointmentBasis
  readonly deputyHeadPassedOver: boolean
}

export interface FirstContact {
  readonly agency: string
  readonly role: ContactRole
  readonly subject: string
  readonly dutyPhone: string
  readonly dutyEmail: string
}

export interface FirstTeam {
  readonly agency: string
  readonly kind: TeamKind
  readonly name: string
  readonly duties: readonly string[]
  readonly convener: string
  readonly members: readonly {
    readonly subject: string
    readonly subTeam: SubTeam | null
    readonly post: string
  }[]
}

export interface StandingPlan {
  readonly people: readonly FirstPerson[]
  readonly appointments: readonly FirstAppointment[]
  readonly contacts: readonly FirstContact[]
  readonly teams: readonly FirstTeam[]
}
