/** A stage for one subgraph: the published standing of a few agencies and people, and the subgraph that answers them. */
import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import pg from 'pg'
import { inject } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import { key } from '../../law/access/relations.ts'
import type { Role } from '../../law/access/roles.ts'
import { answer } from '../../subgraphs/answer.ts'
import { openPart, type Part } from '../../subgraphs/part.ts'
import type { Subgraph } from '../../subgraphs/subgraph.ts'
import { testSeals, testVerifier, tokenFor, VIEWER_KEY } from '../harness/keys.ts'
import { TEMPLATE, TEMPLATE_TIME } from '../harness/template.ts'
import type { Reply } from '../harness/world.ts'

export interface Told {
  readonly data: Reply['data']
  readonly codes: readonly string[]
  readonly errors: readonly { readonly extensions: Record<string, unknown>; readonly message: string }[]
}

export interface Stage {
  readonly owner: pg.Client
  readonly part: Part
  readonly statements: string[]
  readonly logged: unknown[]
  now(): Date
  advance(ms: number): void
  ask(account: string | null, query: string, variables?: object, purpose?: string): Promise<Told>
  act(
    account: string | null,
    mutation: string,
    input: object,
    selection: string,
    purpose?: string,
  ): Promise<Told>
  close(): Promise<void>
}

/** Far from the numbers that a directory gives. */
export const agencies = {
  city: { no: 900_001, id: '00000000-0000-4000-8000-000000900001' },
  bureau: { no: 900_002, id: '00000000-0000-4000-8000-000000900002' },
  police: { no: 900_003, id: '00000000-0000-4000-8000-000000900003' },
  army: { no: 900_004, id: '00000000-0000-4000-8000-000000900004' },
} as const
export type AgencyName = keyof typeof agencies

export const systems = {
  core: '00000000-0000-4000-8000-000000910001',
  other: '00000000-0000-4000-8000-000000910002',
  ofPolice: '00000000-0000-4000-8000-000000910003',
} as const

const since = '2020-01-01T00:00:00Z'

async function publishAgencies(owner: pg.Client): Promise<void> {
  for (const [name, { no, id }] of Object.entries(agencies)) {
    const excepted = name === 'army'
    await owner.query(
      `insert into published_agencies.agency (no, id, kind, is_excepted, is_listed_authority, is_national_authority, valid_from)
       values ($1, $2, $3, $4, $5, false, $6)`,
      [no, id, excepted ? 'EXCEPTED_MILITARY' : 'GOVERNMENT', excepted, name === 'city', since],
    )
  }
  const reach: [AgencyName, number][] = [
    ...(['city', 'bureau', 'police'] as const).map((name): [AgencyName, number] => [
      name,
      key('OWN', agencies[name].no),
    ]),
    ['bureau', key('SUPERVISES', agencies.city.no)],
    ['bureau', key('REVIEWS', agencies.city.no)],
    ['city', key('NO_SUPERIOR', 0)],
    ['police', key('NO_SUPERIOR', 0)],
  ]
  for (const [name, each] of reach)
    await owner.query(
      'insert into published_agencies.reach (target_id, key, depth, valid_from) values ($1, $2, 0, $3)',
      [agencies[name].id, each, since],
    )
  await owner.query(
    `insert into published_agencies.system (id, agency_id, is_core, is_critical_infrastructure)
     values ($1, $4, true, false), ($2, $4, false, false), ($3, $5, false, false)`,
    [systems.core, systems.other, systems.ofPolice, agencies.bureau.id, agencies.police.id],
  )
}

let personNo = 900_100

/** Publishes a person with one role, as standing would; answers with the person's identifier. */
export async function appear(
  { owner }: Pick<Stage, 'owner'>,
  subject: string,
  role: Role,
  at: { readonly agency?: AgencyName; readonly vendorId?: string } = {},
): Promise<string> {
  const no = ++personNo
  const id = randomUUID()
  const agency = at.agency ? agencies[at.agency] : null
  await owner.query(
    `insert into published_agencies.person (no, id, subject, kind, agency_id, vendor_id) values ($1, $2, $3, 'PERSON', $4, $5)`,
    [no, id, subject, agency?.id ?? null, at.vendorId ?? null],
  )
  await owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, vendor_id, mandate, granted_at, valid_from)
     values ($1, $2, $3, $4, $5, '{}', $6, $6)`,
    [randomUUID(), no, role, agency?.no ?? null, at.vendorId ?? null, since],
  )
  return id
}

export async function openStage(subgraph: Subgraph): Promise<Stage> {
  const adminUrl = inject('adminUrl')
  const name = `stage_${randomUUID().replaceAll('-', '')}`
  const url = await cloneDatabase(adminUrl, TEMPLATE, name)
  let now = new Date(TEMPLATE_TIME.getTime() + 3_600_000)
  const clock = () => now
  const statements: string[] = []
  const logged: unknown[] = []
  const log = { error: (facts: object, message: string) => void logged.push({ facts, message }) }
  const onStatement = (text: string) => void statements.push(text)
  const verifier = testVerifier(clock)
  const part = openPart(subgraph, {
    ...{ url, viewerKey: VIEWER_KEY, verifier, clock, log, onStatement },
    seals: testSeals,
  })
  const owner = new pg.Client({ connectionString: url })
  owner.on('error', () => {})
  await owner.connect()
  await publishAgencies(owner)

  const ask: Stage['ask'] = async (account, query, variables = {}, purpose) => {
    const authorization = account === null ? null : `Bearer ${await tokenFor(account, now)}`
    const headers = { authorization, purpose: purpose ?? null, requestId: randomUUID(), acceptLanguage: 'en' }
    const told = await answer(part, {
      document: parse(query),
      variables: variables as Record<string, unknown>,
      headers,
    })
    const errors = (told.errors ?? []) as unknown as Told['errors']
    return { data: told.data, errors, codes: errors.map(({ extensions }) => String(extensions?.code)) }
  }
  return {
    owner,
    part,
    statements,
    logged,
    now: clock,
    advance: (ms) => {
      now = new Date(now.getTime() + ms)
    },
    ask,
    act: (account, mutation, input, selection, purpose) =>
      ask(
        account,
        `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selection} } }`,
        { input: { clientMutationId: randomUUID(), ...input } },
        purpose,
      ),
    close: async () => {
      await Promise.all([owner.end(), part.close()])
      await dropDatabase(adminUrl, name)
    },
  }
}
