/** What one question to the map takes. */

export interface QuestionCost {
  readonly name: string;
  /** In the page, without drawing. */
  readonly milliseconds: number;
}
