/**
 * How the law moved after the sources: public facts, each with how well it is known. They bind nothing here;
 * figures that a deadline can use stand in the table of deadlines under their own regimes.
 */
import type { VerificationStatus } from './clause-row.ts'

export type LaterChange = { on: string; what: string; status: VerificationStatus }

/** Days on which the law changed. How cases open on such a day cross it is unverified. */
export const laterChanges = [
  { on: '2019-01-01', what: 'The Act of 2018 begins to apply.', status: 'VERIFIED' },
  { on: '2021-08-23', what: 'Amended rules under the Act begin to apply.', status: 'VERIFIED' },
  {
    on: '2022-08-27',
    what: 'The duties pass from the Executive Yuan to the Ministry of Digital Affairs (數位發展部).',
    status: 'VERIFIED',
  },
  { on: '2025-12-01', what: 'The rewritten Act begins to apply.', status: 'VERIFIED' },
  { on: '2026-01-05', what: 'Rewritten incident and audit rules begin to apply.', status: 'VERIFIED' },
] as const satisfies readonly LaterChange[]

export type LaterFact = { about: string; fact: string; version: string; status: VerificationStatus }

export const laterFacts = [
  {
    about: 'REVIEW_BYPASS',
    fact: 'The national authority may review government cases itself; under sector authorities it may not.',
    version: '2021',
    status: 'VERIFIED',
  },
  {
    about: 'REVIEW_BYPASS',
    fact: 'The national authority may review cases itself when the reviewer fails.',
    version: '2026',
    status: 'VERIFIED',
  },
  {
    about: 'LEVEL_CRITERIA',
    fact: 'Availability is judged by systems that are not core, rather than by such business. Read in part.',
    version: '2026',
    status: 'VERIFIED',
  },
  {
    about: 'EXERCISES',
    fact: 'Exercises are part of the rules and of their title; figures were not read.',
    version: '2026',
    status: 'UNVERIFIED',
  },
  {
    about: 'RESPONSIBILITY_LEVEL',
    fact: 'Levels A to E are handed in anew every two years; the highest criterion decides.',
    version: '2021',
    status: 'VERIFIED',
  },
  {
    about: 'LEVEL_A_DUTIES',
    fact: 'Four dedicated people, a certified management system in three years, two internal audits a year.',
    version: '2021',
    status: 'SECOND_HAND',
  },
  {
    about: 'FINES',
    fact: 'Not reporting an incident cost a non-government agency NT$300,000 to 5,000,000.',
    version: '2018',
    status: 'VERIFIED',
  },
  {
    about: 'FINES',
    fact: 'Not reporting costs NT$300,000 to 10,000,000; failures over the plan NT$100,000 to 5,000,000.',
    version: '2025',
    status: 'VERIFIED',
  },
  {
    about: 'LEVEL_A_B_LOGS',
    fact: 'Agencies of level A or B deliver monitoring data at once and an equipment report by the 5th.',
    version: '2021',
    status: 'VERIFIED',
  },
] as const satisfies readonly LaterFact[]
