/** A copy without the keys whose value is undefined, so that a cleared field leaves its row. */
export const withoutAbsent = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
