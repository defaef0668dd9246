/** What a card can be about. */
export const SUBJECTS = ["deployment", "evaluation", "problem", "ticket", "task"] as const;
export type Subject = (typeof SUBJECTS)[number];
