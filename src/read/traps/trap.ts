import type { Document, ErrorCode } from 'yaml';

/** A line that is to be read otherwise, so that the rest of the file can still be judged. */
export interface Mend {
  readonly line: number;
  readonly text: string;
  /** By how much the line's columns moved to the right. */
  readonly shift?: number | undefined;
}

/** A mistake of YAML in people's words. */
export interface Trap {
  readonly line: number;
  /** Index in the line, in UTF-16 units from 0. */
  readonly at: number;
  readonly message: string;
  readonly hint: string;
  /** Empty where YAML goes on reading rightly by itself; absent where nothing after it can be trusted. */
  readonly mends?: readonly Mend[] | undefined;
}

/** One complaint of the YAML parser, by line. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly line: number;
  /** Index in the line, in UTF-16 units from 0. */
  readonly at: number;
}

/** What a trap is found in. */
export interface Scene {
  /** The lines as parsed this time; index 0 is line 1. */
  readonly lines: readonly string[];
  readonly document: Document;
  /** Line and index of an offset of the parsed text. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly at: number };
}

/** Finds the trap behind a complaint, or undefined when it is another one. */
export type TrapFinder = (complaint: Complaint, scene: Scene) => Trap | undefined;

/** A line taken apart: `  - key: value`. Indices are in UTF-16 units. */
export interface FieldLine {
  readonly indent: number;
  /** Where the key or, without one, the value begins: after the dashes of list items. */
  readonly start: number;
  readonly key?: string | undefined;
  readonly value: string;
  readonly valueAt: number;
}

const LINE = /^(\s*)((?:- +)*)((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'[{*&!|>@`%#].*?):(?:\s+|$))?(.*)$/;

/** Takes a line of block YAML and gives its parts. */
export function splitLine(line: string): FieldLine {
  const [, indent = '', dashes = '', key, value = ''] = LINE.exec(line) ?? [];
  const start = indent.length + dashes.length;
  return {
    indent: indent.length,
    start,
    key: key?.replace(/:\s*$/, ''),
    value,
    valueAt: start + (key?.length ?? 0),
  };
}

/** The text of a line from 1. */
export function lineOf(scene: Scene, line: number): string {
  return scene.lines[line - 1] ?? '';
}

/** Makes the rest of a line from an index an ordinary word of the same length. */
export function blank(scene: Scene, line: number, from: number): readonly Mend[] {
  const text = lineOf(scene, line);
  return [{ line, text: text.slice(0, from) + 'x'.repeat(Math.max(1, text.length - from)) }];
}

/** Whether a line holds neither text nor a field. */
export function isIdle(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}
