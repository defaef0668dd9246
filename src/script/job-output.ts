import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { StreamName } from "./habits";
import { OutputHabit } from "./habits";
import { LogTail } from "./log-tail";
import { allowedCommandNames, WorkflowCommandScreen } from "./workflow-commands";

interface JobOutputOptions {
  readonly allowedCommands: ReadonlySet<string>;
  readonly logTailLines: number;
  write(stream: StreamName, text: string): void;
  /** @returns when more may be written, where the log has not kept up */
  keptUp?(stream: StreamName): Promise<void> | undefined;
  onMask?(value: string): void;
}

/** An unfinished line, such as a prompt or a row of dots, is shown after this much silence. */
const UNFINISHED_LINE_MS = 200;

/**
 * What a job prints, on its way to the log: decoded, with its workflow commands screened, passed on
 * as it arrives.
 *
 * Before a mask is reported and when the job is over, a line that was passed on without its end
 * gets one; whatever the caller prints then begins a line of its own, where the runner can
 * recognise its commands.
 */
export class JobOutput {
  private readonly tail: LogTail<StreamName>;
  private readonly habit = new OutputHabit();
  private readonly reported = new Set<string>();
  private readonly held = new Set<Readable>();
  private isJobOver = false;
  private readonly channels: Readonly<Record<StreamName, Channel>>;

  constructor(private readonly options: JobOutputOptions) {
    this.tail = new LogTail(options.logTailLines);
    const allowed = allowedCommandNames(options.allowedCommands);
    const channel = (stream: StreamName): Channel =>
      new Channel(
        allowed,
        (text) => options.write(stream, text),
        (text) => {
          this.tail.push(stream, text);
          this.habit.push(stream, text);
        },
        (value) => this.reportMask(value),
      );
    this.channels = { stdout: channel("stdout"), stderr: channel("stderr") };
  }

  get logTail(): readonly string[] {
    return this.tail.lines();
  }

  /** What the job should have done instead, where the log shows it. */
  get hint(): string | undefined {
    return this.habit.hint;
  }

  get masks(): readonly string[] {
    return [...this.reported];
  }

  /** As in any pipe, a job that prints faster than its log is read waits, and no memory grows. */
  follow(stream: StreamName, source: Readable): void {
    source.on("data", (bytes: Buffer) => {
      this.channels[stream].push(bytes);
      const keptUp = this.isJobOver ? undefined : this.options.keptUp?.(stream);
      if (!keptUp) return;
      this.held.add(source);
      source.pause();
      void keptUp.then(() => this.goOn(source));
    });
    // A pipe that breaks has nothing more to say; how the job ended is told by its process.
    source.on("error", () => undefined);
  }

  /** What is left in the pipes is taken at once: nobody waits for the log any more. */
  jobIsOver(): void {
    this.isJobOver = true;
    for (const source of this.held) this.goOn(source);
  }

  end(): void {
    for (const channel of Object.values(this.channels)) channel.end();
  }

  private goOn(source: Readable): void {
    this.held.delete(source);
    source.resume();
  }

  private reportMask(value: string): void {
    for (const channel of Object.values(this.channels)) channel.finishLine();
    if (this.reported.has(value)) return;
    this.reported.add(value);
    this.options.onMask?.(value);
  }
}

class Channel {
  private readonly decoder = new StringDecoder("utf8");
  private readonly screen: WorkflowCommandScreen;
  private insideLine = false;
  private silence: NodeJS.Timeout | undefined;

  constructor(
    allowed: ReadonlySet<string>,
    private readonly write: (text: string) => void,
    remember: (text: string) => void,
    mask: (value: string) => void,
  ) {
    this.screen = new WorkflowCommandScreen(allowed, {
      text: (safe, plain) => {
        this.insideLine = !safe.endsWith("\n");
        remember(plain);
        this.write(safe);
      },
      mask,
    });
  }

  push(bytes: Buffer): void {
    clearTimeout(this.silence);
    this.screen.push(this.decoder.write(bytes));
    if (this.screen.holdsText)
      this.silence = setTimeout(() => this.screen.passUnfinished(), UNFINISHED_LINE_MS);
  }

  finishLine(): void {
    if (this.insideLine) this.write("\n");
    this.insideLine = false;
  }

  end(): void {
    clearTimeout(this.silence);
    this.screen.push(this.decoder.end());
    this.screen.end();
    this.finishLine();
  }
}
