/** Whether a rule for one shipping method is for the chosen one. A method's id with a colon begins those of its parts. */
export function isForMethod(wanted: string, chosen: string): boolean {
  return chosen === wanted || chosen.startsWith(`${wanted}:`);
}
