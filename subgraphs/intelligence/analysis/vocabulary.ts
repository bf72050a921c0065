/** By what items are held against each other (SR-7-1). */
export const correlationDimensions = [
  'SOURCE',
  'RECEIVED_DATE',
  'USABLE_PERIOD',
  'CATEGORY',
  'INDICATOR',
  'OTHER',
] as const
export type CorrelationDimension = (typeof correlationDimensions)[number]
