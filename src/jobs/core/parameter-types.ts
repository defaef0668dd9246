import type { Json, JsonObject } from "../../domain/text/json";

/** What a JSON Schema lets through, for the keywords that declarations use. */
type ValueOf<Schema> = Schema extends { readonly enum: readonly (infer Choice)[] }
  ? Choice
  : Schema extends { readonly anyOf: readonly (infer One)[] }
    ? ValueOf<One>
    : Schema extends { readonly type: infer Type }
      ? ValueOfType<Type extends readonly (infer One)[] ? One : Type, Schema>
      : Json;

type ValueOfType<Type, Schema> = Type extends "object"
  ? ObjectOf<Schema>
  : Type extends "string"
    ? string
    : Type extends "number" | "integer"
      ? number
      : Type extends "boolean"
        ? boolean
        : Json;

type ObjectOf<Schema> = Schema extends { readonly properties: infer Properties }
  ? ValuesOf<Properties, RequiredIn<Schema>>
  : Schema extends { readonly additionalProperties: infer Value extends object }
    ? Readonly<Record<string, ValueOf<Value>>>
    : JsonObject;

type RequiredIn<Schema> = Schema extends { readonly required: readonly (infer Name)[] }
  ? Name
  : never;

/** Names of what is always there: required, or with a default. */
type Certain<Properties, Required> = {
  [Name in keyof Properties]: Name extends Required
    ? Name
    : Properties[Name] extends { readonly default: unknown }
      ? Name
      : never;
}[keyof Properties];

/** Values of described properties, checked and with their defaults. */
export type ValuesOf<Properties, Required = never> = {
  readonly [Name in Certain<Properties, Required>]: ValueOf<Properties[Name]>;
} & {
  readonly [Name in Exclude<keyof Properties, Certain<Properties, Required>>]?: ValueOf<
    Properties[Name]
  >;
};

/** What a job's `with` holds when its function is called, by the job's own declaration. */
export type ParametersOf<Declaration extends { readonly parameters: object }> = ObjectOf<
  Declaration["parameters"]
>;
