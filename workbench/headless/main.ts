/** The headless runner's entry: command line in, exit code out. */

import { FileError } from '../files/file-error';
import { describeAddOn } from './describe-add-on';
import { parseSteps } from './parse-steps';
import { runSteps, Session } from './run-steps';
import { USAGE } from './steps';
import { StepError, UsageError } from './usage-error';

const output = {
  print: (line: string) => process.stdout.write(`${line}\n`),
  say: (line: string) => process.stderr.write(`${line}\n`),
};

async function main(args: readonly string[]): Promise<number> {
  try {
    const commandLine = parseSteps(args);
    if (commandLine.settings.help || args.length === 0) {
      output.print(USAGE);
      output.print(describeAddOn(new Session(commandLine.settings, output)));
      return 0;
    }
    await runSteps(commandLine, output);
    return 0;
  } catch (error) {
    output.say(sentenceOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileError) {
    const choice = error.code === 'UNKNOWN_ENCODING' ? ' Or name its encoding with --encoding.' : '';
    return `${error.message} ${error.remedy}${choice}`;
  }
  if (error instanceof UsageError || error instanceof StepError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// Not `process.exit`: what was printed into a pipe must still be written.
process.exitCode = await main(process.argv.slice(2));
