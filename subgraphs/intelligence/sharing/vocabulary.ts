/** Words of sharing; the law spells the closed lists, the schema spells the same ones. */
import { ageMarks } from '../../../law/intelligence/ageing.ts'
import { channelKinds as channels, safeguards } from '../../../law/intelligence/channels.ts'
import { listed } from '../columns.ts'

export const channelKinds = channels
export type ChannelKind = (typeof channelKinds)[number]

export const safeguardNames = listed(safeguards)
export type Safeguard = (typeof safeguardNames)[number]

export const ageMarkNames = listed(ageMarks.map(({ mark }) => mark))
export type AgeMark = (typeof ageMarkNames)[number]
