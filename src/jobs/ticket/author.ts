/** Who wrote a ticket or a comment, as GitHub says. */
export interface Author {
  readonly login: string;
  readonly isBot: boolean;
}
