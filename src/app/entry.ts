/** What happens at every entry: requests are checked and answered in the envelope, obstacles and bugs are caught once and worded. */

import { languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { Answers, MethodName, ParametersOf } from '../rpc/contract';
import type { Envelope, Failure } from '../rpc/envelope';
import { parameters } from '../rpc/parameters';
import { readParameters } from '../rpc/read-parameters';
import { AppError, badRequest } from '../sheets/app-error';
import { readProjectData } from '../sheets/project-files';
import { userLanguage } from '../sheets/ui';

export type Handlers = {
  readonly [M in Exclude<MethodName, 'listMethods'>]: (params: ParametersOf<M>) => Answers[M];
};

/** @param request JSON of `{ method, params }` */
export function answerRequest(request: string, handlers: Handlers): string {
  return JSON.stringify(outcomeOf(request, handlers));
}

function outcomeOf(request: string, handlers: Handlers): Envelope<unknown> {
  try {
    const { method, params } = readRequest(request);
    if (method === 'listMethods') return { ok: true, data: Object.keys(parameters) };
    // The parameters were parsed with this method's own schema.
    const handle = handlers[method] as (params: unknown) => unknown;
    return { ok: true, data: handle(params) };
  } catch (error) {
    return failureOf(error);
  }
}

function readRequest(request: string): { readonly method: MethodName; readonly params: unknown } {
  const { method, params } = parseJson(request);
  if (typeof method !== 'string' || !isMethod(method)) throw badRequest(String(method));
  const read = readParameters(parameters[method], params ?? {});
  if ('wrong' in read) throw badRequest(`${method} → ${read.wrong}`);
  return { method, params: read.data };
}

function parseJson(text: string): { readonly method?: unknown; readonly params?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below in the user's words.
  }
  throw badRequest('JSON');
}

const isMethod = (name: string): name is MethodName => Object.prototype.hasOwnProperty.call(parameters, name);

/**
 * Runs a menu command. An obstacle leaves as an error whose text is the user's sentence: Google shows it in a dialog.
 */
export function runCommand(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { message, remedy } = failureOf(error);
    const told = new Error(`${message} ${remedy}`);
    told.name = languageOf(userLanguage(), readProjectData).messages.product;
    throw told;
  }
}

/** Words for whatever was thrown: an obstacle in its own sentence, a bug in one honest sentence, its stack in the log. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof AppError))
    console.error(error instanceof Error ? (error.stack ?? String(error)) : error);
  // Without the file of words there is nothing to say it with: what reading it throws leaves as it is.
  const { messages, workbook, code: language } = languageOf(userLanguage(), readProjectData);
  const { code, facts } = error instanceof AppError ? error : { code: 'UNEXPECTED' as const, facts: {} };
  const names: Readonly<Record<string, string>> = workbook.sheets;
  // A missing sheet is known by its key only.
  const told = code === 'SHEET_MISSING' ? { sheet: names[String(facts.sheet)] || '' } : facts;
  const [message, remedy] = messages.errors[code];
  return {
    ok: false,
    code,
    message: formatMessage(message, told, language),
    remedy: formatMessage(remedy, told, language),
  };
}
