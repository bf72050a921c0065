import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, type Desk, left, openDesk } from './acts.ts'

let desk: Desk
let major: string
beforeAll(async () => {
  desk = await openDesk()
  major = await desk.incident('NPA-1')
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'
const purpose = { purpose: 'to assess the case' }
const warning = (bent: object = {}) => desk.ready(OFFICER, 'kaohsiung-sab', { earlyWarning: true, ...bent })

const assess = (account: string, input: object) =>
  desk.world.act(
    account,
    'assessNationalSecurity',
    {
      incident: major,
      indicatorOrganisedSource: true,
      indicatorImportantVictim: false,
      indicatorWidespread: false,
      indicatorClassifiedLoss: false,
      indicatorLivelihoodImpact: false,
      nationalSecurityRelated: true,
      preliminaryAt: desk.world.now().toISOString(),
      ...input,
    },
    'nationalSecurityAssessment { id earlyWarning { id title } }',
    purpose,
  )

describe('an early warning (IG-3.4-1a)', () => {
  test('reaches the NSC office at once, wherever else it goes', async () => {
    const id = await warning()
    expect(await desk.sees('nicso.officer', id)).toBe(false)
    left(await desk.share(OFFICER, id, ['oics']))
    expect(await desk.sees('nicso.officer', id)).toBe(true)
    expect(await desk.receiptOf(id, 'nicso')).toBeDefined()
  })

  test('may go there alone, and an operator may give it', async () => {
    const id = await desk.ready('taipower.officer', 'taipower', { earlyWarning: true })
    left(await desk.share('taipower.contact', id, []))
    expect(await desk.sees('nicso.officer', id)).toBe(true)
    expect(await desk.sees('moea.sector', id)).toBe(false)
  })

  test('alone does: anything else does not go there', async () => {
    const id = await desk.ready(OFFICER, 'kaohsiung-sab')
    left(await desk.share(OFFICER, id, ['oics']))
    expect(await desk.sees('nicso.officer', id)).toBe(false)
  })

  test('is assessed and analysed by the NSC office', async () => {
    const id = await warning()
    left(await desk.share(OFFICER, id, ['oics']))
    const receipt = await desk.receiptOf(id, 'nicso')
    const judged = {
      sourceReliability: 'B_USUALLY_RELIABLE',
      timeliness: 'CURRENT',
      handlingClasses: ['SENSITIVE'],
    }
    expect(left(await desk.at('nicso.officer', 'assessReceipt', receipt, judged)).state).toBe('ASSESSED')
    const result = { threats: 't', vulnerabilities: 'v', riskLevel: 3, riskReason: 'r' }
    expect(left(await desk.at('nicso.officer', 'analyseReceipt', receipt, result)).state).toBe(
      'RECEIPT_ANALYSED',
    )
  })

  test('is named in the assessment that follows from it, for whoever may see it (D-04)', async () => {
    const id = await warning()
    left(await desk.share(OFFICER, id, ['oics']))
    const { data, errors } = await assess('nicso.officer', { earlyWarning: id })
    expect(errors).toEqual([])
    expect(data.assessNationalSecurity.nationalSecurityAssessment.earlyWarning).toEqual({
      id,
      title: 'Relay of a malware',
    })
    left(await desk.on(OFFICER, 'recallShare', id, { reason: 'Wrong.' }))
    const query = `{ incident(id: "${major}") { nationalSecurityAssessments { nodes { nationalSecurityRelated earlyWarning { id title } } } } }`
    const after = await desk.world.ask('nicso.officer', query, {}, purpose)
    expect(after.data.incident.nationalSecurityAssessments.nodes).toEqual([
      { nationalSecurityRelated: true, earlyWarning: null },
    ])
    expect(after.errors).toEqual([])
  })

  test('is named by an office that has it, and only when it is one', async () => {
    const unsent = await warning()
    expect(codesOf(await assess('nicso.officer', { earlyWarning: unsent }))).toEqual(['NOT_FOUND'])
    const { id: own } = await desk.create('nicso.officer', 'nicso')
    expect(codesOf(await assess('nicso.officer', { earlyWarning: own }))).toEqual(['BAD_INPUT'])
  })
})
