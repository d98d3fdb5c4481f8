// The blocks a person would like to work on, in order.

export type Choice = readonly string[];

export const MOST = 3; // as app/sessions/placing.py

/** The choice after a block was pressed: away when it was there, else last. Undefined: there is no place for it. */
export function toggled(choice: Choice, block: string): Choice | undefined {
  if (choice.includes(block)) return choice.filter((one) => one !== block);
  return choice.length < MOST ? [...choice, block] : undefined;
}
