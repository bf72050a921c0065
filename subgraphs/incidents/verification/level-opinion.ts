/** A level as somebody states it: one of four. */
export const isLevel = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 4
