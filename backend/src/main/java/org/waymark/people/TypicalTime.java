package org.waymark.people;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a move from one role to another usually took.
 *
 * @param people how many made it; 0 where they were fewer than ten, so that nobody is told apart
 * @param months how many months half of them took at most; 0 where nothing is told
 */
public record TypicalTime(Told told, int people, int months) {

    /** As many as have to have made the move before anything is said about it. */
    public static final int LEAST = 10;

    static final TypicalTime NO_MOVE = new TypicalTime(Told.NO_MOVE, 0, 0);
    static final TypicalTime TOO_FEW = new TypicalTime(Told.TOO_FEW, 0, 0);

    /** Whether there is something to tell, and if not, why. */
    public enum Told {
        TYPICAL,
        TOO_FEW,
        NO_MOVE
    }

    /** The middle one of the times; of an even number the longer of the two in the middle. */
    static TypicalTime of(List<MoveRow> moves) {
        if (moves.size() < LEAST) {
            return TOO_FEW;
        }
        List<Long> months = moves.stream()
                .map(move -> ChronoUnit.MONTHS.between(move.beganOn(), move.movedOn()))
                .sorted()
                .toList();
        return new TypicalTime(Told.TYPICAL, moves.size(), Math.toIntExact(months.get(months.size() / 2)));
    }
}
