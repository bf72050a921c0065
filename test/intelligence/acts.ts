/** What is done with intelligence in the tests, each act by whoever has read the rows as they stand. */
import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { answer } from '../../subgraphs/answer.ts'
import { tokenFor } from '../harness/keys.ts'
import { openWorld, type Reply, type World } from '../harness/world.ts'

const SINCE = '2020-01-01T00:00:00Z'

/** People whom the demonstration lacks: officers of the two authorities that send and receive most. */
const people = [
  ['oics.officer', 'DEDICATED_OFFICER', 'oics'],
  ['moea.officer', 'DEDICATED_OFFICER', 'moea'],
  ['mnd.contact', 'SECURITY_CONTACT', 'mnd'],
  ['kaohsiung.officer', 'DEDICATED_OFFICER', 'kaohsiung'],
  ['npa.auditor', 'INTERNAL_AUDITOR', 'npa'],
  ['npa.supervised-by', 'SUPERVISING_OFFICER', 'moi'],
] as const

export const codesOf = ({ errors }: Reply) => errors.map(({ extensions }) => String(extensions.code))

/** What an act left of its row; fails loudly when it was refused. */
export function left(answer: Reply): any {
  const [payload] = Object.values(answer.data ?? {}) as any[]
  const row = payload && Object.values(payload).find((value) => typeof value === 'object' && value !== null)
  if (!row) throw new Error(`The act was refused: ${JSON.stringify(answer.errors)}`)
  return row
}

export const purpose = { purpose: 'to screen the item' }

export interface Desk {
  readonly world: World
  agency(code: string): string
  incident(reference: string): Promise<string>
  act(account: string | null, mutation: string, input: object): Promise<Reply>
  create(account: string, code: string, bent?: object): Promise<any>
  /** With the version that the item has now. */
  on(account: string | null, mutation: string, item: string, input?: object): Promise<Reply>
  /** With the version that the received copy has now. */
  at(account: string | null, mutation: string, receipt: string, input?: object): Promise<Reply>
  segments(item: string): Promise<readonly { id: string; position: number }[]>
  screen(account: string, item: string, bents?: readonly object[]): Promise<Reply>
  /** As far as SCREENED, by the officer of the agency. */
  ready(officer: string, code: string, bent?: object, bents?: readonly object[]): Promise<string>
  share(account: string | null, item: string, codes: readonly string[], bent?: object): Promise<Reply>
  receiptOf(item: string, code: string): Promise<string>
  state(item: string): Promise<string>
  /** The item as the account finds it by itself, in lists, in counts and as an entity; the four always agree. */
  sees(account: string | null, item: string): Promise<boolean>
  /** What the subgraph answers another router, to whom any identifier may be known. */
  entities(account: string, type: string, ids: readonly string[], selection: string): Promise<readonly any[]>
  close(): Promise<void>
}

export const analysis = {
  threats: 'A relay that calls home.',
  vulnerabilities: 'Unpatched gateways.',
  riskLevel: 2,
  riskReason: 'It spreads by itself.',
}

const mutationsOfItems = 'intelItem { id state version reference }'
const selections: Readonly<Record<string, string>> = {
  assessReceipt: 'intelReceipt { id state version }',
  analyseReceipt: 'intelReceipt { id state version }',
  recordCountermeasure: 'intelReceipt { id state version }',
  closeReceipt: 'intelReceipt { id state version }',
  waiveShareDuty: 'shareDuty { id state waiver }',
}

export async function openDesk(now?: Date): Promise<Desk> {
  const world = await openWorld(now ? { now } : {})
  const { owner } = world
  for (const [name, role, code] of people) {
    await owner.query(
      `insert into agencies.person (subject, kind, post, agency_id) select $1, 'PERSON', 'post', id from agencies.agency where code = $2`,
      [name, code],
    )
    await owner.query(
      `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, activated_at, valid_from)
       select p.no, $2, p.agency_id, 'fixture', 'ACTIVE', 'BOOTSTRAP', $3, $3, $3 from agencies.person p where p.subject = $1`,
      [name, role, SINCE],
    )
  }
  const { rows } = await owner.query('select code, id from agencies.agency')
  const ids = new Map<string, string>(rows.map(({ code, id }) => [code, id]))
  const agency = (code: string) => ids.get(code) as string
  const one = async (sql: string, values: readonly unknown[]) => (await owner.query(sql, [...values])).rows[0]

  const act: Desk['act'] = (account, mutation, input) =>
    world.act(account, mutation, input, selections[mutation] ?? mutationsOfItems)
  const on: Desk['on'] = async (account, mutation, intelItem, input = {}) => {
    const found = await one('select version from intelligence.intel_item where id = $1', [intelItem])
    return act(account, mutation, { intelItem, expectedVersion: found.version, ...input })
  }
  const at: Desk['at'] = async (account, mutation, intelReceipt, input = {}) => {
    const found = await one('select version from intelligence.intel_receipt where id = $1', [intelReceipt])
    return act(account, mutation, { intelReceipt, expectedVersion: found.version, ...input })
  }
  const create: Desk['create'] = async (account, code, bent = {}) =>
    left(
      await act(account, 'createIntelItem', {
        agencyId: agency(code),
        title: 'Relay of a malware',
        kinds: ['MALWARE'],
        segments: ['It calls home.', 'Every ten minutes.', 'The victim is the bureau.'],
        ...bent,
      }),
    )
  const segments: Desk['segments'] = async (item) =>
    (
      await owner.query(
        'select id, position from intelligence.intel_segment where item_id = $1 order by position',
        [item],
      )
    ).rows
  const screen: Desk['screen'] = async (account, item, bents = []) => {
    const decisions = (await segments(item)).map(({ id }, place) => ({
      segment: id,
      holds: ['CONTENT'],
      ...bents[place],
    }))
    return on(account, 'redactSegment', item, { decisions })
  }
  return {
    world,
    agency,
    incident: async (reference) =>
      (await one('select id from incidents.incident where reference = $1', [reference])).id,
    act,
    create,
    on,
    at,
    segments,
    screen,
    ready: async (officer, code, bent, bents) => {
      const { id } = await create(officer, code, bent)
      left(await on(officer, 'analyseIntel', id, analysis))
      left(
        await on(officer, 'correlateIntel', id, {
          items: [],
          dimensions: ['INDICATOR'],
          result: 'Nothing of the kind is known.',
          novelThreat: false,
        }),
      )
      left(await screen(officer, id, bents))
      return id
    },
    share: (account, item, codes, bent = {}) =>
      on(account, 'shareIntel', item, {
        recipients: codes.map(agency),
        safeguards: ['TRANSPORT_ENCRYPTION'],
        ...bent,
      }),
    receiptOf: async (item, code) =>
      (
        await one('select id from intelligence.intel_receipt where item_id = $1 and agency_id = $2', [
          item,
          agency(code),
        ])
      )?.id,
    state: async (item) =>
      (await one('select state from intelligence.intel_item where id = $1', [item])).state,
    sees: async (account, item) => {
      const { data } = await world.ask(
        account,
        `{ intelItem(id: "${item}") { id } intelItems(first: 100) { totalCount nodes { id } } none: intelItems(first: 0) { totalCount } }`,
      )
      const found = data?.intelItem != null
      const nodes: { id: string }[] = data?.intelItems?.nodes ?? []
      if (nodes.some(({ id }) => id === item) !== found) throw new Error('The list and the item differ')
      if (
        (data?.intelItems?.totalCount ?? 0) !== nodes.length ||
        (data?.none?.totalCount ?? 0) !== nodes.length
      )
        throw new Error('The count and the list differ')
      return found
    },
    entities: async (account, type, of, selection) => {
      const now = world.now()
      const authorization = `Bearer ${await tokenFor(account, now)}`
      const told = await answer(world.parts.intelligence as never, {
        document: parse(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selection} } }`,
        ),
        variables: { of: of.map((id) => ({ __typename: type, id })) },
        headers: { authorization, purpose: purpose.purpose, requestId: randomUUID(), acceptLanguage: 'en' },
      })
      return (told.data as any)._entities
    },
    close: () => world.close(),
  }
}
