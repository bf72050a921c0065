/** By which channel intelligence is shared: the one designated, which is this graph as long as no other is (SR-9-1a, SR-9-1b). */

export const channelKinds = ['GRAPH', 'WRITTEN', 'FAX', 'EMAIL', 'INFORMATION_SYSTEM', 'OTHER'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const isDesignated = (channel: ChannelKind): boolean => channel === 'GRAPH'

/** What keeps intelligence safe on its way; at least one is planned before it leaves (SR-5c). */
export const safeguards = [
  'TRANSPORT_ENCRYPTION',
  'RECIPIENT_AUTHENTICATION',
  'HANDLING_MARKING',
  'ACCESS_LOG',
] as const
