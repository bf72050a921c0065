/** Standing: who somebody is, which roles are held, how agencies are reached, and what people are asked to do. */
import { type TaskKind, taskText } from '../../../law/tasks/tasks.ts'
import type { Context } from '../../context.ts'
import type { Capability } from '../../subgraph.ts'
import { activateRole } from './activate-role.ts'
import { appointCiso } from './appoint-ciso.ts'
import { approveRole } from './approve-role.ts'
import { cisoOf } from './ciso-of.ts'
import { delegateRole } from './delegate-role.ts'
import { endDelegation } from './end-delegation.ts'
import { explainAccess } from './explain-access.ts'
import { formSecurityTeam } from './form-security-team.ts'
import { cisoAppointments, contacts, people, roleGrants, securityTeams, tasks } from './lists.ts'
import {
  appointmentRows,
  contactRows,
  personalData,
  personRows,
  roleGrantRows,
  taskRows,
  teamMembers,
  teamRows,
} from './reads.ts'
import { registerContact } from './register-contact.ts'
import { requestRole } from './request-role.ts'
import * as resolve from './resolvers.ts'
import { revokeRole } from './revoke-role.ts'
import { upsertPerson } from './upsert-person.ts'
import { verifyContact } from './verify-contact.ts'
import { whoAsks } from './who-asks.ts'

const schema = (name: string) => new URL(`./${name}.graphql`, import.meta.url)
const person = (column: string) => resolve.named(personRows, column)

const peopleOfAgencies: Capability = {
  schema: schema('people'),
  rows: [personRows],
  parts: [personalData],
  lists: [people],
  commands: [upsertPerson],
  resolvers: {
    Query: { person: resolve.byId(personRows) },
    Agency: { people: resolve.pageOfAgency(people) },
    Person: { __resolveReference: resolve.reference(personRows), agency: resolve.agency },
  },
}

const grants: Capability = {
  schema: schema('grants'),
  rows: [roleGrantRows],
  lists: [roleGrants],
  resolvers: {
    Query: { roleGrant: resolve.byId(roleGrantRows), roleGrants: resolve.pageOf(roleGrants) },
    Agency: { roleGrants: resolve.pageOfAgency(roleGrants) },
    RoleGrant: {
      __resolveReference: resolve.reference(roleGrantRows),
      agency: resolve.agency,
      person: person('personId'),
      delegatedFrom: resolve.named(roleGrantRows, 'delegatedFrom'),
      mandate: resolve.mandate,
      request: resolve.request,
      revokedBy: person('revokedById'),
    },
    RoleRequest: {
      requestedBy: person('requestedById'),
      decidedBy: person('decidedById'),
      activatedBy: person('activatedById'),
    },
  },
}

const granting: Capability = {
  schema: schema('granting'),
  commands: [requestRole, approveRole, activateRole, revokeRole, delegateRole, endDelegation],
  resolvers: {},
}

const staffing: Capability = {
  schema: schema('staffing'),
  rows: [appointmentRows, teamRows],
  parts: [teamMembers],
  lists: [cisoAppointments, securityTeams],
  commands: [appointCiso, formSecurityTeam],
  resolvers: {
    Agency: {
      ciso: cisoOf,
      cisoAppointments: resolve.pageOfAgency(cisoAppointments),
      securityTeams: resolve.pageOfAgency(securityTeams),
    },
    CisoAppointment: {
      __resolveReference: resolve.reference(appointmentRows),
      agency: resolve.agency,
      person: person('personId'),
    },
    SecurityTeam: {
      __resolveReference: resolve.reference(teamRows),
      agency: resolve.agency,
      convener: person('convenerId'),
      members: (row: never, _: unknown, { reads }: Context) => reads.parts(teamMembers, row),
    },
    TeamMember: { person: person('personId') },
  },
}

const contactsOfAgencies: Capability = {
  schema: schema('contacts'),
  rows: [contactRows],
  lists: [contacts],
  commands: [registerContact, verifyContact],
  resolvers: {
    Query: { contact: resolve.byId(contactRows), contacts: resolve.pageOf(contacts) },
    Agency: { contacts: resolve.pageOfAgency(contacts) },
    ContactRegistration: {
      __resolveReference: resolve.reference(contactRows),
      agency: resolve.agency,
      person: person('personId'),
    },
  },
}

const inbox: Capability = {
  schema: schema('tasks'),
  rows: [taskRows],
  lists: [tasks],
  resolvers: {
    Query: { tasks: resolve.pageOf(tasks) },
    Task: {
      __resolveReference: resolve.reference(taskRows),
      agency: resolve.agency,
      roleGrant: resolve.subjectOf('RoleGrant', roleGrantRows),
      contact: resolve.subjectOf('ContactRegistration', contactRows),
      text: ({ kind }: { kind: TaskKind }, _: unknown, { language }: Context) => taskText(kind, language),
      done: ({ doneAt }: { doneAt: Date | null }) => doneAt !== null,
      doneBy: person('doneById'),
    },
  },
}

const words: Capability = { schema: schema('access-words'), resolvers: {} }
const viewer: Capability = { schema: schema('viewer'), resolvers: { Query: { viewer: whoAsks } } }
const explaining: Capability = { schema: schema('explain'), resolvers: { Query: { explainAccess } } }

/** One capability per page of the schema: they share rows, and are opened together. */
export const standing: readonly Capability[] = [
  peopleOfAgencies,
  grants,
  granting,
  staffing,
  contactsOfAgencies,
  inbox,
  words,
  viewer,
  explaining,
]
