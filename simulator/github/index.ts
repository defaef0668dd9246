export type { ArtifactOptions, ArtifactView } from "./artifacts";
export type { Annotation, CheckRun, NewAnnotation } from "./checks";
export type { CommitComment } from "./commit-comments";
export type { Branch, BranchOptions, Commit } from "./contents";
export type { Deployment, DeploymentStatus } from "./deployments";
export type { Approval, Environment, NewApproval, NewEnvironment } from "./environments";
export type { Answer as GitHubAnswer, Request as GitHubApiRequest } from "./exchange";
export { githubAnswers } from "./failures";
export type { GitHub, GitHubOptions, Observer } from "./github";
export { DEFAULT_GITHUB_TOKEN, startGitHub } from "./github";
export type { Comment, Issue, NewIssue } from "./issues";
export type { GitHubRequest } from "./listener";
export type { Role, Team, TeamOptions } from "./people";
export type { Permissions, TokenOptions, WiderScope } from "./permissions";
export type { PullView } from "./pulls";
export type { Reaction } from "./reactions";
export type {
  CancelDelay,
  Job,
  JobPatch,
  NewJob,
  NewRun,
  NewStep,
  RunPatch,
  Step,
  WorkflowRun,
} from "./runs";
export type { VariablePlace } from "./variables";
export type { Inputs, NewWorkflow, RepositoryDispatch, Workflow, WorkflowInput } from "./workflows";
