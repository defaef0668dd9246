import { ISSUES_URL } from "./fault";

/**
 * Why a task was not answered with a plain pass, each with a code that people can search for. The
 * code stands in messages, annotations and the summary; cause and fix stand here, from where
 * docs/errors.md is generated. The bundles use the names only, so the texts cost nothing at start.
 */
export const REASONS = {
  "CA-101": {
    title: "The payload is not understood",
    cause:
      "A field of `client_payload` (or of the input `event`) is missing, has another " +
      "type, or holds control characters. Nothing was run. Where type, id and project " +
      "could be read and the task is open, it was finished `errored` with the " +
      "complaint, so that nothing waits.",
    fix:
      "The message names the field, what was found and what is expected. Send ids " +
      "only, as in docs/control-plane-setup.md; encode texts with `urlquery` where " +
      "they have to travel.",
  },
  "CA-102": {
    title: "The run was not started by a dispatch",
    cause:
      "The workflow was started by another event than `repository_dispatch`, so there is no payload to read.",
    fix:
      "Trigger the sequence, or give the input `event` the triggered event as JSON, " +
      "as in examples/workflows/trial.yml.",
  },
  "CA-103": {
    title: "The payload names the task only, and the event could not be read",
    cause:
      "The payload lacks context, stage or service, and `verify` or the missing token " +
      "keep the action from reading them.",
    fix: "Send these fields, or give `control-plane-url` and a token and leave `verify` at `require`.",
  },
  "CA-104": {
    title: "The event cannot be answered",
    cause:
      "Only `.triggered` events have an answer; this dispatch carries another kind and `mode` says interactive.",
    fix: "Set `mode: silent`, or leave it at `auto`.",
  },
  "CA-201": {
    title: "An input is wrong",
    cause:
      "An input of the action holds a value that it cannot work with. An interactive " +
      "task was finished `errored`, so that nothing waits.",
    fix: "The message names the input, what was found and what is expected.",
  },
  "CA-202": {
    title: "There is no control plane to answer to",
    cause:
      "`control-plane-url` or the token is empty: the variable or secret is not set in " +
      "this repository, has another name, or belongs to an environment that the job " +
      "does not name.",
    fix:
      "Set it, or say `mode: silent` if nothing should be sent back. A task that " +
      "waits has to be ended in the Bridge, or by the sweep.",
  },
  "CA-203": {
    title: "Address or credentials cannot be used",
    cause:
      "`control-plane-url` is no address, token and address are swapped, the token has " +
      "a line break inside, or two kinds of credentials are given.",
    fix:
      'The message names the input. Store a token again with `printf %s "$TOKEN" | ' +
      "gh secret set CONTROL_PLANE_TOKEN`.",
  },
  "CA-204": {
    title: "The task catalogue cannot be used",
    cause:
      "The file that `tasks-file` names is missing, is no YAML, or has entries that " +
      "the action does not know. The task was finished `errored`.",
    fix:
      "The message gives file, line and column. `node dist/cli/index.js check` in a " +
      "clone of this action finds all of them at once; docs/catalogue.md has the " +
      "syntax.",
  },
  "CA-205": {
    title: "No rule is for this task",
    cause:
      "The catalogue has no entry for the task, or no condition of its rules is true " +
      "for this event. Without an entry the catalogue does not speak for the task, " +
      "so nothing was run. It was only finished `errored` where no one else can be meant to answer it, see CA-208.",
    fix: 'Add a rule, or an entry `"*"` (any task but approvals). The message lists the known tasks.',
  },
  "CA-206": {
    title: "The task is switched off",
    cause: "Its rule in the catalogue says `enabled: false`; nothing was run.",
    fix: "Switch it on, or say with `answer` what should be answered meanwhile.",
  },
  "CA-207": {
    title: "A built-in job cannot be begun",
    cause: "`job` names no known job, or `with` does not fit its parameters.",
    fix: "The message names the parameter and the known ones; docs/jobs.md lists all jobs.",
  },
  "CA-208": {
    title: "Nothing says that this work is for the task",
    cause:
      "The task's name is not the end of the dispatch's event type, and no input " +
      "`tasks` names it. That an id is open proves nothing about who may answer for " +
      "it, so nothing was run. The task was finished `errored` only if the webhook " +
      "service alone had announced it, it is no approval, and no other run of this " +
      "repository names it. Else nothing was sent.",
    fix:
      "If the work is for this task, add the line of the message to the step " +
      "(`tasks: …`). If it is not, look at who sent this dispatch: the webhook's " +
      "`event_type` and the workflow's `types` should belong together. " +
      "docs/security.md says who may speak for a task.",
  },
  "CA-209": {
    title: "Only approval.ask answers an approval",
    cause:
      "A task called `approval` reached a script, own steps, another job, or a rule " +
      "that is switched off. Any of these would approve or deny without a person, so " +
      "nothing was run and nothing was sent. Who called the workflow by its name and " +
      "waits for it was answered `errored`.",
    fix:
      "Use the job `approval.ask`, or take `approval` out of `tasks`, the catalogue " +
      "or the webhook's subscription. The approval can still be answered in the " +
      "Bridge.",
  },
  "CA-210": {
    title: "Each job of a matrix would answer the task",
    cause:
      "The job is one of several of a matrix, and its inputs bind it to the same task as its " +
      "neighbours. A task has one answer, so the first job that ends would speak for all, a " +
      "`pass` also where the next one fails. Nothing was run, and the task was finished `errored`.",
    fix:
      "Let the matrix be a job of its own, and answer in one that needs it, as in " +
      "docs/workflows.md. Where each job is for another task, say so: " +
      "`tasks: ${{ matrix.task }}` (or `stages`, `projects`).",
  },
  "CA-301": {
    title: "The control plane cannot be reached",
    cause:
      "No connection, no answer in time, or an error of the server (429, 5xx), until the time for delivery was over.",
    fix:
      'Check that the runner can reach the address. Where sending says "could not ' +
      'connect to NATS" and afterwards 502 although the bus is back and `/health` ' +
      "answers 200, restart api-service: it does not connect again by itself. Where " +
      "reading says 429 and sending 502, api-service is away. What could not be " +
      "delivered is tried again by the post step, then kept, see CA-321.",
  },
  "CA-302": {
    title: "The control plane refuses the token",
    cause:
      "HTTP 401 or 403: the token belongs to another installation, was revoked, or may " +
      "not read events. It was not tried again, since wrong tokens also lock out good " +
      "ones for a while.",
    fix:
      "Store the right token as the secret that is passed as `control-plane-token`. " +
      "For OAuth, ask for the scopes `cloudautomation:events:write` and " +
      "`cloudautomation:events:read`.",
  },
  "CA-303": {
    title: "The control plane refuses the request",
    cause:
      "A final answer of the 4xx kind, or a redirect, which is never followed because " +
      "it would carry the token elsewhere.",
    fix: "The message carries the status and the control plane's words. Give the final address as `control-plane-url`.",
  },
  "CA-304": {
    title: "Something else than the control plane answers",
    cause:
      "The address answers with pages or objects that are not its API: a proxy, a sign-in page, or a wrong path.",
    fix: "Check `control-plane-url`; open `<address>/api/v1/metadata` with the token to see what answers.",
  },
  "CA-306": {
    title: "The address to answer to may not be called",
    cause:
      "Whoever starts the run writes that address. It is no `https` address, or its " +
      "host is not on the list `callback-hosts`. Nothing was run and nothing is sent.",
    fix: "Add the host to `callback-hosts` if it is yours: `n8n.example.com`, `host:8443` or `*.example.com`.",
  },
  "CA-307": {
    title: "The signature does not fit",
    cause:
      "`callback-secret` is given, and the payload is not signed with it. Nothing was " +
      "run and nothing is sent, since whoever wrote it may be anybody.",
    fix: "Sign the payload as docs/control-planes/callback.md shows, with the same secret on both sides.",
  },
  "CA-311": {
    title: "The control plane does not know the task",
    cause:
      "No triggered event with this id exists in this project: the dispatch was " +
      "forged, came from another control plane, or its `id` is not `{{.id}}`. Nothing " +
      "was run and nothing was sent.",
    fix:
      "Compare `control-plane-url` with the installation whose webhook dispatched, " +
      "and the webhook's payload with docs/control-plane-setup.md.",
  },
  "CA-312": {
    title: "The task is closed already",
    cause:
      "The task was answered, aborted or timed out before the run began: a re-run, a " +
      "replayed dispatch, or a second run of the same dispatch. Of a task outside a " +
      "sequence (`get-sli`, an event sent by hand) the event store has a `finished`.",
    fix: "Nothing to do. To work again, trigger the sequence again.",
  },
  "CA-313": {
    title: "A subscription answers by itself",
    cause:
      "The webhook service finished the task before the run began, so no answer is awaited. Its events do not say for which subscription: the one that " +
      "dispatched, or another one on the same task, has `sendFinished: true`.",
    fix:
      "Look at both. Where the one that dispatched is meant to answer by itself, " +
      "set `mode: silent` here; else set `sendFinished: false` in the configuration " +
      "of the one that does.",
  },
  "CA-314": {
    title: "Another run answers this task",
    cause:
      "The same dispatch started two runs; the one with the lower run id works or has " +
      "answered, and this one leaves it to it. Or an earlier step of the same job answers it.",
    fix: "Nothing to do. The `concurrency` group of the examples keeps two runs from working at the same time.",
  },
  "CA-315": {
    title: "The sequence was aborted",
    cause:
      "The sequence was aborted or timed out in the control plane. The job was ended, " +
      "and nothing is sent to a closed task.",
    fix: "Nothing to do if that was meant. `cancel-on-abort: true` cancels the rest of the run, too.",
  },
  "CA-316": {
    title: "The task was closed by somebody else",
    cause:
      "While the job ran the task was answered from elsewhere: another executor, a " +
      "person in the Bridge. Nothing is sent.",
    fix: "Check who else is subscribed to this task, and whether `send-started` and the webhook's `sendStarted` agree.",
  },
  "CA-317": {
    title: "`started` was sent twice",
    cause:
      "The webhook service and the action both sent `started`. A second `finished` with the label `pays` balanced it.",
    fix: "Set `sendStarted: false` in the webhook's configuration, or `send-started: never` in the workflow.",
  },
  "CA-318": {
    title: "The task's counts could not be read",
    cause:
      "Whose `started` is owed could not be found out, so `finished` was sent as if " +
      "the webhook service had sent `started`.",
    fix: "Let the token read events. Set `send-started` to `always` or `never` to make this certain.",
  },
  "CA-319": {
    title: "The control plane has not answered an approval that is its own",
    cause:
      "The shipyard says `automatic` for the result, or the result is `fail`, so the " +
      "control plane's approval-service decides. It had not answered when the wait for " +
      "it ended, and an answer of ours would not be its decision. Nothing is sent, and " +
      "the task is open.",
    fix:
      "Look whether the approval-service runs in the control plane, and at its log. " +
      "It answers when it is back; else answer in the Bridge or abort the sequence. " +
      "With `manual` in the shipyard people are asked.",
  },
  "CA-321": {
    title: "The result could not be delivered",
    cause:
      "The job is over and its outcome known, but the control plane did not take it " +
      "until the post step's time was over.",
    fix:
      "The result is kept as the artifact `cloud-automation-outbox-<triggered " +
      "id>-<attempt>` of the run; the next sweep delivers it. Without a sweep, end " +
      "the task in the Bridge.",
  },
  "CA-322": {
    title: "The result could be neither delivered nor kept",
    cause:
      "The artifact could not be uploaded: the server has no artifacts of this kind, or the time was over.",
    fix:
      "The sweep finishes the task `errored`. Without a sweep, end it in the " +
      "Bridge. An answer that a comment gave to an approval is never kept: write it " +
      "again in the issue, which stays open.",
  },
  "CA-323": {
    title: "The task belongs to another workflow",
    cause:
      "`tasks`, `stages` or `projects` (inputs, or the top of the catalogue) name " +
      "others than this task has. Nothing was run and nothing was sent, since another " +
      "workflow on the same event type is the right one.",
    fix: "Nothing to do if there is one. Else add the name.",
  },
  "CA-324": {
    title: "The payload's mode: silent was ignored",
    cause:
      "A payload may ask for silence only where neither workflow nor rule say " +
      "`interactive` and no control plane address is given. Else whoever sends a " +
      "dispatch could keep tasks waiting.",
    fix:
      "Set `mode: silent` in the workflow or in the catalogue's rule, and leave " +
      "`mode` out of the webhook's payload.",
  },
  "CA-325": {
    title: "The answer came too late",
    cause:
      "The control plane takes no event for this task any more: somebody else has " +
      "answered it, or it gave up waiting or was stopped. The work was done, and its " +
      "outcome stands in the job summary.",
    fix:
      "Look there for who has answered. Where it gave up, let it wait longer than the " +
      "work takes (`timeout-minutes` bounds that).",
  },
  "CA-326": {
    title: "A lost runner would leave the task unanswered",
    cause:
      "The control plane lists no open tasks, so a sweep knows only what runs have put " +
      "down. That is sealed with `callback-secret`, which is empty, or the runner takes " +
      "no artifacts. The task itself goes on.",
    fix: "Give `callback-secret` to the task and to the sweep, as docs/control-planes/callback.md shows.",
  },
  "CA-401": {
    title: "The job said no",
    cause:
      "The script, a step, a report or a threshold came to a negative verdict. This is " +
      "a true answer, not a fault of the set-up.",
    fix: "Read the log. `exit-codes` changes what an exit code means.",
  },
  "CA-402": {
    title: "The job could not be begun",
    cause: "Unknown shell, missing directory, missing command (126, 127).",
    fix: "The message names what is missing. Check out the repository before the action, or install the tool.",
  },
  "CA-403": {
    title: "The job was killed",
    cause: "A signal ended the job (codes above 128); signal 9 often means too little memory.",
    fix: "Read the log; use a larger runner.",
  },
  "CA-404": {
    title: "The job did not end in time",
    cause: "`timeout-minutes` was over; the whole process tree was ended.",
    fix: "Raise `timeout-minutes` here and in the job, or make the work shorter.",
  },
  "CA-405": {
    title: "The run was cancelled",
    cause:
      "A person, an API call, a newer run of the same concurrency group, the job's " +
      "time limit or the step's time limit ended the run.",
    fix: "The message says which of these, where that is provable. Trigger the sequence again.",
  },
  "CA-406": {
    title: "The job could not do its work",
    cause: "The job itself reported `status=errored`, or what it reported cannot be read.",
    fix: "Read the job's message and log. The syntax of `$CLOUD_AUTOMATION_OUTPUT` is that of `$GITHUB_OUTPUT`.",
  },
  "CA-407": {
    title: "A step before the task failed",
    cause:
      "The workflow job failed or ended before the action began, so the task's work was never done.",
    fix: "Read the run's log. Steps that the task does not need belong behind the action.",
  },
  "CA-408": {
    title: "The action's process was lost",
    cause:
      "The process was killed while the job ran or before it began: out of memory, or ended from outside.",
    fix: "Read the runner's log; use a larger runner.",
  },
  "CA-409": {
    title: "A step of the workflow job failed",
    cause: "In the form without `run` the following steps are the job, and one of them failed.",
    fix: "Read the run's log; the message names the step where `actions: read` is granted.",
  },
  "CA-411": {
    title: "A built-in job could not do its work",
    cause:
      "GitHub or another service refused a request of the job, or did not do what it had accepted.",
    fix: "The message names the request and what is needed, such as a permission.",
  },
  "CA-412": {
    title: "The workflow run came to no verdict",
    cause:
      "The workflow that did the task's work was cancelled, ran into its time limit, " +
      "could not start, or was skipped by a condition.",
    fix: "Open the run that the event links to (`runUrl`); the message says how it ended. Trigger the sequence again.",
  },
  "CA-413": {
    title: "No approver can be asked",
    cause:
      "The environment of an approval has no required reviewers, is not there, or was " +
      "passed without a review; or issues are switched off. A task is never approved without a person, so it was finished `errored`.",
    fix:
      "Add required reviewers to the environment (Settings, Environments), or ask " +
      "by an issue: leave out `environment`.",
  },
  "CA-414": {
    title: "A person said no",
    cause:
      "The approval was denied by a comment in the issue or by a reviewer of the " +
      "environment; the message says who and why.",
    fix: "Nothing to do here: the task is answered `fail`. Trigger the sequence again when the reason is gone.",
  },
  "CA-415": {
    title: "A comment was not taken for an answer",
    cause:
      "Who wrote it may not answer, or the issue was not opened by this action's " +
      "account. Nothing was sent, and the question stays open.",
    fix: "Let somebody answer who may: the issue says who. `approvers` and `exclude` of the job say it for all issues.",
  },
  "CA-416": {
    title: "A remediation was not run",
    cause:
      "The action that the control plane asks for is not among those of " +
      "`action.route`, may not run in this stage, or was run for the same problem a " +
      "short while ago (`cool-down-minutes`).",
    fix:
      "The message names the known actions, the stages, or the time. Add the action " +
      "to `actions`, or let the remediation go on to its next action.",
  },
  "CA-417": {
    title: "A report of an earlier task is not proven",
    cause:
      "A job was to act on what the event says an earlier task has reported (`runId`, " +
      "a ticket's number, what a start has left). The control plane has no `finished` " +
      "of that task from a run of this repository that says so, or could not be asked. " +
      "Everybody who takes part in a sequence, its trigger included, can " +
      "write such fields.",
    fix: "Say in the job's parameters what is meant (`workflow`, `title`, `number`), and find out who wrote the field.",
  },
  "CA-418": {
    title: "The question is not as it was asked",
    cause:
      "The issue names a question that was not asked in it, or its title or text was " +
      "edited by somebody since. Whoever may edit issues could have a person approve " +
      "something else than what they read.",
    fix:
      "Nothing was answered, and the task is open. Look at the issue's edit " +
      "history. Trigger the sequence again to be asked anew, or answer the approval " +
      "in the control plane's Bridge.",
  },
  "CA-419": {
    title: "A run with the task in its title is not taken for its own",
    cause:
      "A run of the workflow names the task in its title, but another account started " +
      "it, on another branch, or before this task's run began. A title is no proof, so " +
      "its end and its artifacts count for nothing, and the workflow is started anew.",
    fix:
      "Find out who started that run. Where the job's token has been changed " +
      "between two attempts, nothing is wrong.",
  },
  "CA-501": {
    title: "Later tasks keep an older value",
    cause:
      "An earlier event of this sequence holds a number or a boolean under the same " +
      "key, and the control plane never replaces those. The reported value is in this " +
      "task's event and in a label, but later tasks read the old one.",
    fix: "Report the value under another name, or make the first sender write it as text.",
  },
  "CA-502": {
    title: "What was reported was cut",
    cause: "Message or data are larger than an event may be (60 KB).",
    fix: "Report addresses instead of contents. The whole text stands in the job summary of the run.",
  },
  "CA-503": {
    title: "What was reported stays here",
    cause: "A task with this name has no place for data in its event.",
    fix: "Rename the task in the shipyard.",
  },
  "CA-504": {
    title: "The runner's files cannot be written",
    cause:
      "The state file (`GITHUB_STATE`), the variables (`GITHUB_ENV`) or the temporary " +
      "folder (`RUNNER_TEMP`) cannot be written: the disk is full, or it belongs to " +
      "another user. The task is answered all the same; your own steps are not begun, " +
      "since the post step would not know that they are the job.",
    fix: "Free the disk, or give the runner's user its folders back, and trigger the sequence again.",
  },
  "CA-505": {
    title: "The outputs cannot be written",
    cause:
      "The file of the step's outputs (`GITHUB_OUTPUT`) cannot be written. The task is " +
      "answered all the same; later steps see no outputs.",
    fix: "As for CA-504.",
  },
  "CA-506": {
    title: "What was reported is left out",
    cause:
      "Message and data could not be made ready for sending in time, which should not " +
      "happen with anything up to 4 MiB. The verdict was sent without them.",
    fix: `Report less, and please report this fault at ${ISSUES_URL}, with what was reported.`,
  },
  "CA-507": {
    title: "An event sink was not told",
    cause:
      "A receiver of the input `event-sinks` refused an event, could not be reached within " +
      "10 s, or the input cannot be read. The answer to the control plane is not touched by it.",
    fix:
      "The message names the sink and what it answered, or the entry and the field. 401 and " +
      "403: the token, or its scope (docs/event-sinks.md). Nothing is sent later.",
  },
  "CA-601": {
    title: "The run is over and has not answered",
    cause:
      "Every run of this dispatch is over, and none of them answered. The runner was " +
      "lost, the run was cancelled by force or before it began, its workflow file does " +
      "not load, or no step of it is this action.",
    fix: "Open the run that the event links to. The sweep has finished the task `errored`; trigger the sequence again.",
  },
  "CA-602": {
    title: "No run took the task",
    cause:
      "No run in this repository belongs to the task: no workflow on the default " +
      "branch listens to the dispatch, it is disabled, or the dispatch never came.",
    fix:
      "Compare the webhook's `event_type` with the workflow's `types`, letter for " +
      "letter. The sweep has finished the task `errored`.",
  },
  "CA-603": {
    title: "The task waited in vain",
    cause:
      "The task waited for a person or another run, and its deadline is over; or " +
      "GitHub's own 30 days for a review are.",
    fix: "Trigger the sequence again; raise the deadline of the job that waited.",
  },
  "CA-604": {
    title: "An undelivered result was ignored",
    cause:
      "An artifact has the name of an undelivered result, and one of three things is wrong. " +
      "It comes from a run that is not proven to belong to the task (another repository, " +
      "branch or trigger, or another task in its title). It says something about an approval " +
      "that no reviewer has said. Or it does not hold what it should.",
    fix: "Nothing was sent. Look at who could upload it; delete the artifact.",
  },
  "CA-605": {
    title: "GitHub refuses what is needed",
    cause: "The token lacks a permission, or GitHub could not be read.",
    fix: "The message names the call; grant the job the permission that docs/sweep.md or docs/inputs.md gives for it.",
  },
  "CA-610": {
    title: "A note of a run could not be read",
    cause:
      "A run has left a result or a deadline as an artifact, and its download failed. " +
      "GitHub or its storage was not reachable, a proxy stood between, or a permission " +
      "is missing. What it says is unknown, so the task was left alone.",
    fix:
      "The next sweep reads it again. If it stays so, let the runner reach GitHub's " +
      "artifact storage and grant `actions: read`; a note that is not needed can be " +
      "deleted.",
  },
  "CA-611": {
    title: "An earlier run's result was delivered",
    cause:
      "Another run of the same dispatch had done the work and could not deliver its " +
      "result, so it had kept it. This run found it, delivered it, and did not do the " +
      "work again.",
    fix: "Nothing to do here. The verdict is the earlier run's; the message names it.",
  },
  "CA-612": {
    title: "An earlier run may have an undelivered result",
    cause:
      "Another run of the same dispatch is over, and GitHub did not answer when it was " +
      "asked what that run has left. The task must not wait for that, so the work was " +
      "begun; it may have been done before.",
    fix: "Nothing, if it happens once. Grant `actions: read`, and let the runner reach GitHub's artifact storage.",
  },
  "CA-901": {
    title: "A fault of this action",
    cause: "Something happened that should not. The post step answers what is owed.",
    fix: `Run again with step debug logging, and report what it shows at ${ISSUES_URL}.`,
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly cause: string; readonly fix: string }>
>;

export type ReasonCode = keyof typeof REASONS;
