/** How requests prove who sends them (docs/reference/keptn.md#credentials). */
export type Credentials =
  | { readonly kind: "token"; readonly token: string }
  | {
      readonly kind: "oauth";
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope: string;
      readonly resource: string;
      readonly tokenUrl: string;
    };
