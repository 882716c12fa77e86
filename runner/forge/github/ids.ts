/** An id as octokit reads it: beyond 2⁵³ it is a `bigint`. None that large exists; two must never be taken for one. */
export function idOf(id: number | bigint): number {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) throw new Error(`internal: the id ${id} is larger than what ids are kept in`);
  return number;
}
