import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, minutes, reported } from './acts.ts'
import {
  announcementOf,
  answers,
  asked,
  does,
  done,
  draftOf,
  majorCase,
  published,
  ready,
  redaction,
  segmentsOf,
  stateOf,
  words,
} from './announcing.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

/** Everybody who is not an officer of an announcing authority; those see nothing of it, so for them it is not there. */
const others: readonly (readonly [account: string, code: string])[] = [
  ['t.power', 'NOT_FOUND'],
  ['t.power-ciso', 'NOT_FOUND'],
  ['t.reviewer', 'NOT_FOUND'],
  ['t.supervisor', 'NOT_FOUND'],
  ['t.parks', 'NOT_FOUND'],
  ['t.health', 'NOT_FOUND'],
  ['t.technical', 'NOT_FOUND'],
  ['t.nsc', 'NOT_FOUND'],
  ['t.convener', 'NOT_FOUND'],
  ['t.army', 'NOT_FOUND'],
  ['t.vendor-a', 'NOT_FOUND'],
  ['t.analyst', 'NOT_FOUND'],
]

describe('an announcement before publication', () => {
  test.each(others)('is not for %s to decide in any way: %s', async (account, code) => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [segment] = await segmentsOf(cast, id)
    const part = { segment: segment?.id }
    const question = { ...part, askedFor: 'CONSENT', question: 'x', answerBy: minutes(cast, 9) }
    const acts: readonly (readonly [string, object])[] = [
      ['decideNotToAnnounce', { reason: 'x' }],
      ['draftAnnouncement', draftOf()],
      ['decideRedaction', { decisions: [{ ...part, withholding: 'NONE' }] }],
      ['recordExceptionGround', { ...part, ground: 'PUBLIC_INTEREST', reason: 'x' }],
      ['askParty', question],
      ['approveAnnouncement', {}],
      ['publishAnnouncement', {}],
      ['withdrawAnnouncement', { reason: 'x' }],
    ]
    for (const [mutation, input] of acts) {
      expect(codes(await does(cast, account, mutation, id, input)), mutation).toEqual([code])
      expect(codes(await does(cast, null, mutation, id, input)), mutation).toEqual(['UNAUTHENTICATED'])
    }
  })

  test.each(others)(
    'shows to %s neither by its identifier, nor in a list, nor under the case',
    async (account) => {
      const incident = await majorCase(cast)
      const id = await ready(cast, incident)
      const { data } = await cast.world.ask(
        account,
        `query($id: ID!, $i: ID!) {
        publicAnnouncement(id: $id) { id }
        publicAnnouncements(filter: { incident: $i }) { totalCount nodes { id } }
        incident(id: $i) { announcements { totalCount nodes { id } } }
      }`,
        { id, i: incident },
      )
      expect(data.publicAnnouncement).toBeNull()
      expect(data.publicAnnouncements ?? { totalCount: 0, nodes: [] }).toEqual({ totalCount: 0, nodes: [] })
      expect(data.incident?.announcements ?? null).toBeNull()
    },
  )

  test('shows to the officers of its sector and to the national ones, with the case it is about', async () => {
    const incident = await majorCase(cast)
    const id = await ready(cast, incident)
    for (const account of ['t.sector', 't.sector-two', 't.national']) {
      const { data } = await cast.world.ask(
        account,
        `query($id: ID!, $i: ID!) {
          publicAnnouncement(id: $id) { state incident { id } segments { text withholding } }
          incident(id: $i) { announcements(filter: { announcer: SECTOR }) { nodes { id } } }
        }`,
        { id, i: incident },
      )
      expect(data.publicAnnouncement).toMatchObject({ state: 'READY', incident: { id: incident } })
      expect(data.publicAnnouncement.segments).toHaveLength(5)
      expect(data.incident.announcements.nodes).toEqual([{ id }])
    }
  })

  test('is told of in the journal of the announcer, and not in that of the agency', async () => {
    const { id } = await published(cast, await majorCase(cast))
    const { rows } = await cast.world.owner.query(
      'select distinct chain from incidents.journal where subject_id = $1',
      [id],
    )
    expect(rows).toEqual([{ chain: cast.agency('t-economy') }])
  })

  test('leaves no trace among the steps of the case', async () => {
    const incident = await majorCase(cast)
    const { version } = (
      await cast.world.owner.query('select version from incidents.incident where id = $1', [incident])
    ).rows[0]
    await published(cast, incident)
    const { data } = await cast.world.ask(
      't.power',
      'query($i: ID!) { incident(id: $i) { version transitions { step } } }',
      {
        i: incident,
      },
    )
    expect(data.incident.version).toBe(version)
    expect(JSON.stringify(data.incident.transitions)).not.toMatch(/nnounce/)
  })
})

describe('the reporting agency', () => {
  async function put() {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [, cause, impact] = await segmentsOf(cast, id)
    const own = await asked(cast, id, String(cause?.id))
    await answers(cast, 't.power-ciso', own, 'REFUSED')
    const foreign = await asked(cast, id, String(impact?.id), { partyName: 'Another company' })
    return { id, own, foreign }
  }

  test('sees through its CISO the parts it was asked about, and nothing else of the text', async () => {
    const { own, foreign } = await put()
    const reply = await cast.world.ask(
      't.power-ciso',
      `query($own: ID!, $foreign: ID!) {
        own: partyConsent(id: $own) { section text question answer announcement { id } }
        foreign: partyConsent(id: $foreign) { id }
        partyConsents(first: 100) { nodes { text } }
        publicAnnouncements { totalCount }
      }`,
      { own, foreign },
    )
    expect(reply.data.own).toEqual({
      section: 'CAUSE',
      text: words('CAUSE'),
      question: 'May this be said?',
      answer: 'REFUSED',
      announcement: null,
    })
    expect(reply.data.foreign).toBeNull()
    expect(new Set(reply.data.partyConsents.nodes.map(({ text }: { text: string }) => text))).toEqual(
      new Set([words('CAUSE')]),
    )
    expect(reply.data.publicAnnouncements).toBeNull()
  })

  test.each(['t.power', 't.parks', 't.ciso', 't.vendor-a', 't.army', 't.health', 't.supervisor'])(
    'is the only one that sees them: not %s',
    async (account) => {
      const { own } = await put()
      const { data } = await cast.world.ask(
        account,
        'query($own: ID!) { partyConsent(id: $own) { id } partyConsents { totalCount } }',
        { own },
      )
      expect(data.partyConsent).toBeNull()
      expect(data.partyConsents?.totalCount ?? 0).toBe(0)
      expect(await answers(cast, account, own, 'CONSENT_WITHDRAWN')).toEqual(['NOT_FOUND'])
    },
  )

  test('answers for itself; the announcer answers for others and not for it', async () => {
    const { id, foreign } = await put()
    expect(await answers(cast, 't.power-ciso', foreign, 'CONSENTED')).toEqual(['NOT_FOUND'])
    expect(await answers(cast, 't.national', foreign, 'CONSENTED')).toEqual(['FORBIDDEN'])
    expect(await answers(cast, 't.sector-two', foreign, 'CONSENTED')).toEqual([])
    const [first] = await segmentsOf(cast, id)
    const own = await asked(cast, id, String(first?.id))
    for (const officer of ['t.sector', 't.national'])
      expect(await answers(cast, officer, own, 'CONSENTED')).toEqual(['FORBIDDEN'])
    expect(await answers(cast, 't.power-ciso', own, 'NO_ANSWER')).toEqual(['FORBIDDEN'])
    expect(await answers(cast, 't.power-ciso', own, 'CONSENTED')).toEqual([])
  })

  test('answers once, however often it sends the answer', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [first] = await segmentsOf(cast, id)
    const own = await asked(cast, id, String(first?.id))
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    expect(await answers(cast, 't.power-ciso', own, 'REFUSED', { ...key, expectedVersion: 7 })).toEqual([
      'STALE_STATE',
    ])
    expect(await answers(cast, 't.power-ciso', own, 'REFUSED', key)).toEqual([])
    expect(await answers(cast, 't.power-ciso', own, 'REFUSED', key)).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })
})

describe('a sector authority', () => {
  test('alone does not act on what another of its joint colleagues has no part in', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast, 't-gas', 't.gas'))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    // Joint authorities write one text together.
    await done(cast, 't.health', 'decideRedaction', id, await redaction(cast, id))
    expect(codes(await does(cast, 't.health', 'approveAnnouncement', id))).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('has no part in the announcement of a government agency', async () => {
    const { id } = await announcementOf(
      cast,
      await reported(cast, { matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }),
      'NATIONAL',
    )
    expect(codes(await does(cast, 't.sector', 'decideNotToAnnounce', id, { reason: 'x' }))).toEqual([
      'NOT_FOUND',
    ])
    expect(codes(await does(cast, 't.national', 'decideNotToAnnounce', id, { reason: 'x' }))).toEqual([])
  })
})
