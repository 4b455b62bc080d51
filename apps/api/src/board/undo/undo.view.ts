import { ApiProperty } from '@nestjs/swagger';
import type { Localized } from '@birge/domain';
import { ConflictView } from '../../events/conflict.view.js';
import { Digits } from '../../platform/http/fields/index.js';
import { LocalizedView } from '../../platform/http/views.js';
import { BoardItemView } from '../board.view.js';

export class UndoRequest {
  /** The act to take back, or to do again where it took one back. */
  @Digits() act!: string;
}

/** What one of the reader's own acts was: all that one transaction changed. */
export class ActView {
  @ApiProperty({ example: '7312' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  /** The audit's name of its first change; of an undo or a redo, of what was first done. */
  @ApiProperty({ example: 'occurrence.moved' }) action!: string;
  /** How many events it changed. */
  @ApiProperty() events!: number;
  @ApiProperty({ type: [String] }) eventIds!: string[];
  /** Of the only event, while it is in the reader's scope. */
  @ApiProperty({ type: LocalizedView, nullable: true }) title!: Localized | null;
  /** Something of it was published or sent too, and stays so. */
  @ApiProperty() told!: boolean;
}

export class UndoView {
  /** Newest first. */
  @ApiProperty({ type: [ActView] }) undo!: ActView[];
  @ApiProperty({ type: [ActView] }) redo!: ActView[];
}

export class UndoneView {
  /** The new act, which takes the other back. */
  @ApiProperty({ type: ActView }) act!: ActView;
  /** The cards as they are now, in the reader's scope. */
  @ApiProperty({ type: [BoardItemView] }) items!: BoardItemView[];
  /** Of the cards that have another slot now. */
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
}
