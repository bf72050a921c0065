/** Who sees a case and who may take a step on it, read from the raw matrix a second time: nothing here runs the graph. */
import { classOfDecision } from '../../../law/access/decision-classes.ts'
import { narrowedWriteCovers } from '../../../law/access/narrowed-writes.ts'
import { type RowFacts, takes, type Way, ways } from '../../../law/access/second-reading.ts'
import { opensRow } from '../../access/expectation.ts'
import type { Held, Walker } from '../../walk/cells.ts'
import { decisionOf, type Rights } from '../../walk/expected.ts'
import type { Cast } from '../cast.ts'
import type { Attempt, Stage } from './cells.ts'
import { relationsOf } from './walkers.ts'

const isExcepted = ({ at }: Held) => at === 't-army'

function factsOf(stage: Stage, dataClass: string): RowFacts {
  const { place, level, endorsed = false } = stage
  return {
    major: level >= 3,
    exercise: false,
    excepted: false,
    government: place === 't-bureau' || place === 't-city',
    // Of a sector authority that is related to it, an announcement is of its own sector.
    rowStateMet: dataClass === 'IN.ANN_DRAFT' || endorsed,
    maskMet: false,
  }
}

function relations(held: Held, { place, supportedBy }: Stage): readonly string[] {
  return [...relationsOf(held, place), ...(supportedBy === held.at ? ['SUPPORTING'] : [])]
}

function waysOf(held: Held, stage: Stage, dataClass: string): readonly Way[] {
  const facts = factsOf(stage, dataClass)
  return relations(held, stage).flatMap((related) =>
    ways(held.role, isExcepted(held), dataClass, related, facts),
  )
}

const isVisible = ({ held }: Walker, stage: Stage, { about }: Attempt) =>
  about.type === 'Agency' ||
  held.some((each) => waysOf(each, stage, about.dataClass).some((way) => opensRow(way, about.type)))

/** Some decisions are for whoever is head or CISO of the very body that announces. */
const isHead = ({ held }: Walker, { announcedBy }: Stage) =>
  held.some(({ role, at }) => at === announcedBy && (role === 'CISO' || role === 'AGENCY_HEAD'))

function mayTake(walker: Walker, held: Held, stage: Stage, attempt: Attempt): boolean {
  const { mutation } = attempt
  const entry = decisionOf(attempt)
  if (entry) {
    const facts = factsOf(stage, entry.class)
    const lines = entry.only.filter(({ as }) => !as?.startsWith('head or CISO') || isHead(walker, stage))
    return lines.some((line) =>
      relations(held, stage).some((related) =>
        takes(held.role, isExcepted(held), line, entry.class, related, facts),
      ),
    )
  }
  return waysOf(held, stage, classOfDecision(mutation)).some(
    ({ may, opens, writes }) =>
      opens === undefined &&
      (may === 'WRITE' || may === 'APPROVE') &&
      (writes === undefined || narrowedWriteCovers(writes, mutation)),
  )
}

export const rights: Rights<Stage, Cast> = { isVisible, mayTake }
