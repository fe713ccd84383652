import type { Result } from '@penholder/kernel';

import type { Instruction } from './instruction.js';

/** A part of an instruction that was not understood, as written, and where it begins in the instruction. */
export interface NotUnderstood {
  readonly part: string;
  readonly at: number;
}

/** An instruction as it stands in an amendment, and what it asks for; or the part of it that is not understood. */
export interface InstructionReading {
  readonly text: string;
  readonly result: Result<Instruction, NotUnderstood>;
}
