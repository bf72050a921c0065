import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, reported } from './acts.ts'
import {
  announcementOf,
  answers,
  asked,
  does,
  done,
  draftOf,
  harm,
  majorCase,
  ready,
  redaction,
  sections,
  segmentsOf,
  setLevel,
  stateOf,
} from './announcing.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
  await grantAlso(cast, 't.sector-two', 'CISO', 't-economy')
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('whether to announce', () => {
  test('is considered by the national and the sector authority from the moment a case is major', async () => {
    const incident = await majorCase(cast)
    expect(await announcementOf(cast, incident, 'SECTOR')).toMatchObject({ state: 'CONSIDERED', edition: 1 })
    expect(await announcementOf(cast, incident, 'NATIONAL')).toMatchObject({ state: 'CONSIDERED' })
  })

  test('is considered of a government case by the national authority alone, and of a small case by nobody', async () => {
    const grave = { matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }
    const incident = await reported(cast, grave)
    expect(await announcementOf(cast, incident, 'SECTOR')).toBeNull()
    expect(await announcementOf(cast, incident, 'NATIONAL')).toMatchObject({ state: 'CONSIDERED' })
    expect(await announcementOf(cast, await reported(cast), 'NATIONAL')).toBeNull()
  })

  test('is never considered of an exercise', async () => {
    const { rows } = await cast.world.owner.query(
      `insert into incidents.incident (reference, agency_id, is_government, is_exercise, exercise_by_id, reported_level, effective_level, level_known,
         was_major, verification_state, handling_state, aware_at, recorded_at, incident_kind, description, affects_other_agencies,
         affects_vital_facilities, support_needed)
       values ('EX', $1, false, true, $1, 4, 4, true, true, 'REPORTED', 'RESPONDING', $2, $2, 'OTHER', 'x', false, false, false) returning id`,
      [cast.agency('t-power'), cast.world.now()],
    )
    expect(await announcementOf(cast, rows[0].id, 'NATIONAL')).toBeNull()
  })

  test('may be decided against for a stated reason, and be taken up again', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    expect(codes(await does(cast, 't.sector', 'decideNotToAnnounce', id, { reason: ' ' }))).toEqual([
      'BAD_INPUT',
    ])
    const reason = { reason: 'Nobody outside is affected.' }
    const kept = 'announcement { state reason authority { id } steps { step toState reason } }'
    const reply = await does(cast, 't.sector', 'decideNotToAnnounce', id, reason, kept)
    expect(reply.data.decideNotToAnnounce.announcement).toEqual({
      state: 'NOT_ANNOUNCED',
      ...reason,
      authority: { id: cast.agency('t-economy') },
      steps: [
        { step: 'becameMajor', toState: 'CONSIDERED', reason: null },
        { step: 'decideNotToAnnounce', toState: 'NOT_ANNOUNCED', ...reason },
      ],
    })
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })

  test('is not open for a government agency unless that is switched on (G-33)', async () => {
    const { id } = await announcementOf(
      cast,
      await reported(cast, { matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }),
      'NATIONAL',
    )
    const reply = await does(cast, 't.national', 'draftAnnouncement', id, draftOf())
    expect(codes(reply)).toEqual(['FORBIDDEN'])
    expect(reply.errors[0]?.extensions).toMatchObject({ guard: 'AGENCY_KIND_ANNOUNCED', clause: 'G-33' })
  })
})

describe('a draft', () => {
  test('waits until all five contents are written, and rewrites what is given anew', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    const [first, ...others] = draftOf().segments
    await done(cast, 't.sector', 'draftAnnouncement', id, { segments: [first] })
    expect(await stateOf(cast, id)).toBe('DRAFT')
    await done(cast, 't.sector', 'draftAnnouncement', id, {
      segments: [{ ...first, text: 'Better words.' }, ...others],
    })
    expect(await stateOf(cast, id)).toBe('REDACTION')
    expect((await segmentsOf(cast, id)).map(({ text }) => text)).toEqual([
      'Better words.',
      ...others.map(({ text }) => text),
    ])
  })

  test('with an empty part, or with none, is refused', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', id, { segments: [] }))).toEqual([
      'BAD_INPUT',
    ])
    const empty = { segments: [{ section: 'CAUSE', text: ' ' }] }
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', id, empty))).toEqual(['BAD_INPUT'])
  })

  test('of a case that is major no longer is refused; one that was begun goes back to being considered', async () => {
    const incident = await majorCase(cast)
    const id = await ready(cast, incident)
    await setLevel(cast, incident, 2)
    expect(await stateOf(cast, id)).toBe('CONSIDERED')
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', id, draftOf()))).toEqual(['NOT_MAJOR'])
    await setLevel(cast, incident, 3)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const { data } = await cast.world.ask(
      't.sector',
      'query($id: ID!) { publicAnnouncement(id: $id) { segments { withholding } } }',
      { id },
    )
    expect(data.publicAnnouncement.segments).toEqual(sections.map(() => ({ withholding: null })))
  })
})

describe('the redaction', () => {
  test('asks a reason for trade and harm, and the law for what another law keeps secret', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    for (const withholding of ['TRADE_OR_BUSINESS', 'HARM', 'SECRET_BY_LAW']) {
      const decisions = await redaction(cast, id, { CAUSE: { withholding } })
      expect(codes(await does(cast, 't.sector', 'decideRedaction', id, decisions)), withholding).toEqual([
        'BAD_INPUT',
      ])
    }
  })

  test('leaves approval and publication closed while a part is undecided', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const { decisions } = await redaction(cast, id)
    await done(cast, 't.sector', 'decideRedaction', id, { decisions: decisions.slice(1) })
    for (const mutation of ['approveAnnouncement', 'publishAnnouncement'])
      expect(codes(await does(cast, 't.sector-two', mutation, id)), mutation).toEqual(['REDACTION_UNDECIDED'])
    await done(cast, 't.sector', 'decideRedaction', id, { decisions: decisions.slice(0, 1) })
    expect(await stateOf(cast, id)).toBe('READY')
    expect(codes(await does(cast, 't.sector', 'decideRedaction', id, { decisions }))).toEqual(['WRONG_STATE'])
  })

  test('that leaves nothing to announce is refused and changes nothing', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const all = Object.fromEntries(sections.map((section) => [section, harm]))
    const decisions = await redaction(cast, id, all)
    expect(codes(await does(cast, 't.sector', 'decideRedaction', id, decisions))).toEqual([
      'NOTHING_TO_ANNOUNCE',
    ])
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })

  test('knows the parts of its own announcement only', async () => {
    const other = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', other.id, draftOf())
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const foreign = await redaction(cast, other.id)
    expect(codes(await does(cast, 't.sector', 'decideRedaction', id, foreign))).toEqual(['NOT_FOUND'])
  })
})

describe('an exception', () => {
  async function sought(kind: object = harm) {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const decisions = await redaction(cast, id, { CAUSE: { ...kind, exceptionSought: true } })
    const reply = await does(cast, 't.sector', 'decideRedaction', id, decisions)
    const segment = (await segmentsOf(cast, id))[1]?.id as string
    return { id: id as string, segment, codes: codes(reply) }
  }
  const ground = { ground: 'PUBLIC_INTEREST', reason: 'People must know.' }

  test('is recorded by the CISO of the authority, and then the part goes out', async () => {
    const { id, segment } = await sought()
    expect(await stateOf(cast, id)).toBe('REDACTION')
    const shown =
      'announcement { state segments { section withholding exception { ground reason authority { id } } } }'
    const reply = await does(cast, 't.sector-two', 'recordExceptionGround', id, { segment, ...ground }, shown)
    const row = reply.data.recordExceptionGround.announcement
    expect(row.state).toBe('READY')
    expect(row.segments[1]).toEqual({
      section: 'CAUSE',
      withholding: 'HARM',
      exception: { ...ground, authority: { id: cast.agency('t-economy') } },
    })
  })

  test('is never the author’s, nor an officer’s who is neither head nor CISO', async () => {
    const { id, segment } = await sought()
    expect(codes(await does(cast, 't.sector', 'recordExceptionGround', id, { segment, ...ground }))).toEqual([
      'FORBIDDEN',
    ])
    await grantAlso(cast, 't.sector', 'AGENCY_HEAD', 't-economy')
    const author = codes(await does(cast, 't.sector', 'recordExceptionGround', id, { segment, ...ground }))
    await cast.world.owner.query(
      `delete from published_agencies.role_grant g using published_agencies.person p
       where p.no = g.person_no and p.subject = 't.sector' and g.role = 'AGENCY_HEAD'`,
    )
    expect(author).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('is not available for what another law keeps secret', async () => {
    const secret = { withholding: 'SECRET_BY_LAW', citation: 'Act X art. 3' }
    expect((await sought(secret)).codes).toEqual(['NO_EXCEPTION_AVAILABLE'])
    const { id, segment } = await sought()
    const { decisions } = await redaction(cast, id, { CAUSE: secret })
    await done(cast, 't.sector', 'decideRedaction', id, {
      decisions: [
        ...decisions.slice(1, 2),
        { segment: decisions[0]?.segment, ...harm, exceptionSought: true },
      ],
    })
    expect(
      codes(await does(cast, 't.sector-two', 'recordExceptionGround', id, { segment, ...ground })),
    ).toEqual(['NO_EXCEPTION_AVAILABLE'])
  })

  test('asks for what its ground asks for: a reason, a law, a consent to this very part', async () => {
    const { id, segment } = await sought()
    const tried = async (other: object) =>
      codes(await does(cast, 't.sector-two', 'recordExceptionGround', id, { segment, ...ground, ...other }))
    expect(await tried({ reason: '' })).toEqual(['BAD_INPUT'])
    expect(await tried({ ground: 'OTHER_LAW' })).toEqual(['BAD_INPUT'])
    expect(await tried({ ground: 'PARTY_CONSENT' })).toEqual(['CONSENT_REQUIRED'])
    const [other] = await segmentsOf(cast, id)
    const consent = await asked(cast, id, String(other?.id), { partyName: 'Power Workers' })
    expect(await answers(cast, 't.sector', consent, 'CONSENTED')).toEqual([])
    expect(await tried({ ground: 'PARTY_CONSENT', consent })).toEqual(['CONSENT_REQUIRED'])
  })
})

describe('a party', () => {
  async function consented() {
    const incident = await majorCase(cast)
    const { id } = await announcementOf(cast, incident)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const decisions = await redaction(cast, id, { CAUSE: { ...harm, exceptionSought: true } })
    await done(cast, 't.sector', 'decideRedaction', id, decisions)
    const segment = (await segmentsOf(cast, id))[1]?.id as string
    const consent = await asked(cast, id, segment)
    expect(await stateOf(cast, id)).toBe('PARTY_COMMENT')
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENTED')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
    const ground = { segment, ground: 'PARTY_CONSENT', consent, reason: 'The company agrees.' }
    await done(cast, 't.sector-two', 'recordExceptionGround', id, ground)
    expect(await stateOf(cast, id)).toBe('READY')
    return { incident, id: id as string, consent, segment }
  }

  test('whose answer comes when nobody waits for it learns nothing of how far the announcer is', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const decisions = await redaction(cast, id, { CAUSE: { ...harm, exceptionSought: true } })
    await done(cast, 't.sector', 'decideRedaction', id, decisions)
    const consent = await asked(cast, id, (await segmentsOf(cast, id))[1]?.id as string)
    const told = []
    for (const state of ['CONSIDERED', 'NOT_ANNOUNCED', 'DRAFT', 'READY', 'APPROVED', 'PUBLISHED']) {
      await cast.world.owner.query('update incidents.announcement set state = $2 where id = $1', [id, state])
      const input = { consent, expectedVersion: 1, answer: 'REFUSED' }
      const { errors } = await cast.world.act('t.power-ciso', 'answerConsent', input, 'consent { id }')
      told.push(JSON.stringify(errors))
    }
    expect(told[0]).toContain('WRONG_STATE')
    expect(told[0]).not.toContain('PARTY_COMMENT')
    expect(new Set(told).size).toBe(1)
  })

  test('does not answer a question of an earlier draft while another is put in a newer one', async () => {
    const incident = await majorCase(cast)
    const { id } = await announcementOf(cast, incident)
    const put = async () => {
      await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
      const decisions = await redaction(cast, id, { CAUSE: { ...harm, exceptionSought: true } })
      await done(cast, 't.sector', 'decideRedaction', id, decisions)
      return asked(cast, id, (await segmentsOf(cast, id))[1]?.id as string)
    }
    const earlier = await put()
    await setLevel(cast, incident, 2)
    await setLevel(cast, incident, 3)
    const present = await put()
    expect(await stateOf(cast, id)).toBe('PARTY_COMMENT')
    expect(await answers(cast, 't.power-ciso', earlier, 'REFUSED')).toEqual(['WRONG_STATE'])
    expect(await stateOf(cast, id)).toBe('PARTY_COMMENT')
    expect(await answers(cast, 't.power-ciso', present, 'REFUSED')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })

  test('that withdraws its consent before publication sends the text back to the redaction', async () => {
    const { id, consent } = await consented()
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENT_WITHDRAWN')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
    expect(codes(await does(cast, 't.sector-two', 'publishAnnouncement', id))).toEqual([
      'REDACTION_UNDECIDED',
    ])
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENT_WITHDRAWN')).toEqual(['WRONG_STATE'])
  })

  test('that withdraws between approval and publication makes the approval void', async () => {
    const { id, consent, segment } = await consented()
    // The CISO decided the exception and wrote nothing, so he may approve.
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('APPROVED')
    await answers(cast, 't.power-ciso', consent, 'CONSENT_WITHDRAWN')
    await done(cast, 't.sector', 'decideRedaction', id, { decisions: [{ segment, ...harm }] })
    expect(await stateOf(cast, id)).toBe('READY')
    expect(codes(await does(cast, 't.sector-two', 'publishAnnouncement', id))).toEqual(['WRONG_STATE'])
  })

  test('that withdraws after publication makes the next edition a matter to decide, and the text stays', async () => {
    const { incident, id, consent } = await consented()
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    await done(cast, 't.sector-two', 'publishAnnouncement', id)
    await answers(cast, 't.power-ciso', consent, 'CONSENT_WITHDRAWN')
    expect(await stateOf(cast, id)).toBe('PUBLISHED')
    const { data } = await cast.world.ask(
      't.sector',
      'query($i: ID!) { publicAnnouncements(filter: { incident: $i, announcer: SECTOR }) { nodes { edition state decisionAskedAt } } }',
      { i: incident },
    )
    expect(data.publicAnnouncements.nodes).toContainEqual({
      edition: 2,
      state: 'CONSIDERED',
      decisionAskedAt: cast.world.now().toISOString(),
    })
  })

  test('answers what it was asked, once, and with its document where it consents', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [first, second] = await segmentsOf(cast, id)
    const consent = await asked(cast, id, String(first?.id))
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENTED', { document: null })).toEqual([
      'BAD_INPUT',
    ])
    expect(await answers(cast, 't.power-ciso', consent, 'COMMENTED', { comment: 'x' })).toEqual(['BAD_INPUT'])
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENT_WITHDRAWN')).toEqual(['WRONG_STATE'])
    expect(await answers(cast, 't.power-ciso', consent, 'REFUSED')).toEqual([])
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENTED')).toEqual(['WRONG_STATE'])
    const comment = await asked(cast, id, String(second?.id), { askedFor: 'COMMENT' })
    expect(await answers(cast, 't.power-ciso', comment, 'CONSENTED')).toEqual(['BAD_INPUT'])
    expect(await answers(cast, 't.power-ciso', comment, 'COMMENTED', { comment: 'Too long.' })).toEqual([])
  })

  test('asked about words that were replaced since holds nothing up', async () => {
    const incident = await majorCase(cast)
    const { id } = await announcementOf(cast, incident)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    await asked(cast, id, String((await segmentsOf(cast, id))[0]?.id))
    await setLevel(cast, incident, 2)
    await setLevel(cast, incident, 3)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const consent = await asked(cast, id, String((await segmentsOf(cast, id))[0]?.id))
    expect(await answers(cast, 't.power-ciso', consent, 'REFUSED')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })

  test('that does not answer in time holds nothing up, and not before', async () => {
    const { id } = await announcementOf(cast, await majorCase(cast))
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [first] = await segmentsOf(cast, id)
    const consent = await asked(cast, id, String(first?.id))
    expect(await answers(cast, 't.sector', consent, 'NO_ANSWER')).toEqual(['BAD_INPUT'])
    cast.world.advance(61 * 60_000)
    expect(await answers(cast, 't.sector', consent, 'NO_ANSWER')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
  })
})
