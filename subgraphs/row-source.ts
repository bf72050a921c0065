/** What a capability declares about its rows; everything else (loading, listing, policies, gate) follows from it. */

import { relationNumbers } from '../law/access/relations.ts'

/** An SQL expression over the row's alias. */
export type Sql = (t: string) => string

export interface RowSource<Columns extends Record<string, Sql> = Record<string, Sql>> {
  /** The GraphQL type of the rows; masks and refusals name it. */
  readonly type: string
  /** Qualified table, `incidents.incident`. */
  readonly table: string
  /** A row exists for a viewer exactly when he may see anything of this class on it (access model 1.5). */
  readonly class: string
  /** Rows that meet `when` fall under another class: a contract with state secrets is VE.CLASSIFIED. */
  readonly variants?: readonly { readonly when: Sql; readonly from: string; readonly to: string }[]
  readonly columns: Columns
  /** Whose data the row is; read records of sensitive classes go to this agency's journal. */
  readonly owner?: Sql
  /** Subselects that yield the keys by which viewers relate to the row. */
  readonly relations: readonly Sql[]
  /** Conditions of the matrix that rows of this type can meet. One that is not here is never met. */
  readonly conditions: Readonly<Record<string, Sql>>
  /** What is read in place of the table, where rows of other tables stand beside its own, and about what else their policies ask. */
  readonly from?: { readonly sql: string; readonly about: readonly RowSource[] }
  /** What the row is about: whoever may not see that does not see the row either. */
  readonly about?: { readonly source: RowSource; readonly id: Sql }
  /** What the row belongs to. A command takes it before the row, as those on the whole do: nobody waits in a circle. */
  readonly whole?: { readonly table: string; readonly column: string }
}

export function rowSource<Columns extends Record<string, Sql>>(
  source: RowSource<Columns>,
): RowSource<Columns> {
  return source
}

/** Columns by their own names: `plain('state', 'version')`; camelCase fields become snake_case columns. */
export function plain<Name extends string>(...names: readonly Name[]): Record<Name, Sql> {
  return Object.fromEntries(names.map((name) => [name, (t: string) => `${t}.${snake(name)}`])) as Record<
    Name,
    Sql
  >
}

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export const always: Sql = () => 'true'

/** What is read where rows of the source are looked for. */
export const placeOf = ({ table, from }: RowSource): string => from?.sql ?? table

const inForce = (r: string) =>
  `${r}.valid_from <= (select access.now()) and (${r}.valid_to is null or ${r}.valid_to > (select access.now()))`

/** Keys of everybody who stands above, beside or in the agency, from what the agencies subgraph publishes. */
export function reachOf(agency: Sql): Sql {
  return (t) =>
    `select r.key from published_agencies.reach r where r.target_id = ${agency(t)} and ${inForce('r')}`
}

/** The agencies that a viewer's keys reach: the other way round, for lists that start from few agencies. */
export function reachedBy(keys: string): string {
  return `select r.target_id from published_agencies.reach r where r.key = any(${keys}::bigint[]) and ${inForce('r')}`
}

/** The contracts of which the holder of these keys is a party: the other way round, for lists that start from them. */
export function partiedBy(keys: string): string {
  return `select p.contract_id from published_vendors.party p where p.key = any(${keys}::bigint[]) and ${inForce('p')}`
}

/** Keys of vendors, sub-vendors and engaged auditors on a contract, from what the vendors subgraph publishes. */
export function partyOf(contract: Sql): Sql {
  return (t) =>
    `select p.key from published_vendors.party p where p.contract_id = ${contract(t)} and ${inForce('p')}`
}

/**
 * The same while there is work to do: what an agency shows to those who work for it, systems and cases, it shows until
 * the contract ends, and not to those who only give its data back (ER-4-1-7).
 */
export function workingPartyOf(contract: Sql): Sql {
  return (t) => `${partyOf(contract)(t)} and (p.works_to is null or p.works_to > (select access.now()))`
}

/** The same without the sub-vendors, who learn of a contract only what is their own (ER-4-1-3). */
export function principalsOf(contract: Sql): Sql {
  return (t) => `${partyOf(contract)(t)} and p.authorization_id is null`
}

/** Keys of the bodies that were sent to support a case, as long as they do (IG-3.3-2a). */
export function supportingOf(incident: Sql): Sql {
  return (t) =>
    `select p.key from published_incidents.support p where p.incident_id = ${incident(t)} and ${inForce('p')}`
}

/** Keys of the people who sit on a task force for a case, as long as it stands (IG-4.3-2b). */
export function taskForceOf(incident: Sql): Sql {
  return (t) =>
    `select p.key from published_incidents.task_force p where p.incident_id = ${incident(t)} and ${inForce('p')}`
}

/**
 * Keys of the people to whom a case was opened in an emergency, until it is over; it is also over when the role ends in
 * which they asked (G-73).
 */
export function emergencyOf(incident: Sql): Sql {
  return (t) =>
    `select p.key from published_incidents.emergency p where p.incident_id = ${incident(t)} and ${inForce('p')}
     and exists (select 1 from published_agencies.role_grant g where g.id = p.grant_id and ${inForce('g')})`
}

/** The key of the body that runs the exercise a case belongs to: its exercise roles see the case (G-55). */
export function exerciseOf(incident: Sql): Sql {
  return (t) =>
    `select ${relationNumbers.EXERCISE}::bigint << 32 | a.no from published_incidents.incident p
     join published_agencies.agency a on a.id = p.exercise_by_id where p.id = ${incident(t)}`
}

/**
 * Keys of the people whom a disaster authority has stationed for a case, from their arrival to their leaving, and as
 * long as they hold their role at that very authority: the same role at another brings nothing of it (IG-4.3-1).
 */
export function liaisonOf(incident: Sql): Sql {
  return (t) =>
    `select p.key from published_incidents.liaison p where p.incident_id = ${incident(t)} and ${inForce('p')}
     and exists (select 1 from published_agencies.role_grant g join published_agencies.agency a on a.no = g.agency_no
       where a.id = p.authority_id and g.role = 'DISASTER_AUTHORITY'
         and g.person_no = (p.key & ${2 ** 32 - 1}::bigint) and ${inForce('g')})`
}

/** Of these only those whose authority is named; a person's number says nothing of the body. */
export function liaisonFrom(incident: Sql, isAmong: (authority: string, t: string) => string): Sql {
  return (t) => `${liaisonOf(incident)(t)} and ${isAmong('p.authority_id', t)}`
}

const casesTouching: Sql = (t) =>
  `any(array(select n.incident_id from published_incidents.incident_system n where n.system_id = ${t}.id))`

/** The same on a system: those sent to a case that touches it, those on its task force, those stationed for it. */
export const handlersOfSystem: readonly Sql[] = [
  supportingOf(casesTouching),
  taskForceOf(casesTouching),
  liaisonOf(casesTouching),
]

/** And on an agency: those on task forces for its cases, and those stationed for them (IG-4.3-1, IG-4.3-2b). */
export function handlersOfAgency(agency: Sql): readonly Sql[] {
  const cases: Sql = (t) =>
    `any(array(select i.id from published_incidents.incident i where i.agency_id = ${agency(t)} and not i.is_exercise))`
  return [taskForceOf(cases), liaisonOf(cases)]
}

/** The key of a person to what is about, held by or addressed to him or her. */
export const selfKey = (personNo: string) => `${relationNumbers.SELF}::bigint << 32 | ${personNo}`

/**
 * Keys of whoever a task is addressed to: a person, or everybody who holds the role at the agency just now (D-20). Only
 * the viewer's own key would be compared with his, so only his few grants are looked at.
 */
export const addressees: readonly Sql[] = [
  (t) => `select ${selfKey(`${t}.person_no`)}`,
  (t) => `select ${selfKey('g.person_no')} from published_agencies.role_grant g
      left join published_agencies.agency a on a.no = g.agency_no
      where g.person_no = (select access.person()) and g.role = ${t}.role
        and a.id is not distinct from ${t}.agency_id and ${inForce('g')}`,
]

/** Keys of vendors and engaged auditors on an agency: those of its contracts. */
export function partyOfAgency(agency: Sql): Sql {
  return (t) =>
    `select p.key from published_vendors.party p where p.agency_id = ${agency(t)} and ${inForce('p')}`
}
