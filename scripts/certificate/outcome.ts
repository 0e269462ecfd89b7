// What a command comes to: whether it did what was asked, and what it says to the person at the keyboard.

export type Outcome = { readonly isGood: boolean; readonly said: string };

export const failed = (said: string): Outcome => ({ isGood: false, said });
export const done = (said: string): Outcome => ({ isGood: true, said });
