/** How requests prove who sends them (control-plane.md 3.2). */
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
