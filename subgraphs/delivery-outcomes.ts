/** How a delivery ends. Only what failed is tried again. */
export const deliveryOutcomes = [
  'DELIVERED',
  /** The outlet did not take it. */
  'FAILED',
  /** The outlet has no address for the person. */
  'UNREACHABLE',
  /** The person may not read the task any more, or never might. */
  'NOT_ENTITLED',
  /** It was done, or fell away, before it was sent. */
  'OUT_OF_DATE',
] as const
export type DeliveryOutcome = (typeof deliveryOutcomes)[number]
