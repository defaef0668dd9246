import { check } from "../check";

export const ROUND_TRIP_CHECKS = [
  check({
    code: "CA-D801",
    title: "An event that was sent is not found",
    severity: "error",
    needs: ["tripEvent", "address"],
    cause:
      "The event was refused, or the event store does not show it. Answers of the action would be lost in the same way, or could not be proved.",
    fix: "Look at the pods of the API service, of NATS and of mongodb-datastore, and at the token's rights.",
    *find({ tripEvent, address }) {
      if (!tripEvent.isStored)
        yield {
          where: `${address}/v1/event`,
          cause: `The event ${tripEvent.words}.`,
          fix: {
            kind: "words",
            text: "kubectl -n keptn get pods; kubectl -n keptn logs deployment/mongodb-datastore",
          },
        };
    },
  }),
  check({
    code: "CA-D802",
    title: "GitHub does not take a dispatch",
    severity: "error",
    needs: ["tripDispatch", "repositoryName"],
    cause: "The webhook's dispatches are refused in the same way, and its tasks fail.",
    fix: "See CA-D701 and CA-D702 for the token, CA-D705 for the repository.",
    *find({ tripDispatch, repositoryName }) {
      if (!tripDispatch.isTaken)
        yield {
          where: `POST /repos/${repositoryName}/dispatches`,
          cause: `The dispatch ${tripDispatch.words}.`,
          fix: {
            kind: "words",
            text: "Give the token Contents: write for this repository; docs/control-plane-setup.md, step 1.",
          },
        };
    },
  }),
];
