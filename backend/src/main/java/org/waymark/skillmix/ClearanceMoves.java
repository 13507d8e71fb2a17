package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.vetting.Cleared;

/** What the end of a clearance makes of a picture. */
final class ClearanceMoves {

    private ClearanceMoves() {}

    static String ends(Pretence pretence, ScenarioBasis basis, Move.ClearanceEnds move) {
        Optional<PersonOnTeam> found = pretence.working(move.person());
        if (found.isEmpty()) {
            return PersonMoves.noPost(pretence);
        }
        PersonOnTeam person = found.get();
        if (person.clearances().stream().noneMatch(one -> isMeant(one, move) && reaches(one, move.day()))) {
            return "No clearance of theirs holds until then, so this changes nothing.";
        }
        pretence.put(person.cleared(person.clearances().stream()
                .map(one -> isMeant(one, move) ? endingBefore(one, move.day()) : one)
                .filter(one -> !one.until().isBefore(one.from()))
                .toList()));
        return isRenewedFor(basis, move)
                ? "By the records it ends then. Before counts it as renewed, after as ended."
                : "";
    }

    /**
     * The picture with clearances held to be renewed that end by themselves between the day of a move about them and the
     * day that is compared.
     */
    static CoverPicture renewed(ScenarioBasis basis, List<PlannedMove> moves) {
        Map<PersonId, List<Move.ClearanceEnds>> ends = new HashMap<>();
        for (PlannedMove planned : moves) {
            if (planned.move() instanceof Move.ClearanceEnds end) {
                ends.computeIfAbsent(end.person(), person -> new ArrayList<>()).add(end);
            }
        }
        CoverPicture picture = basis.picture();
        return ends.isEmpty()
                ? picture
                : new CoverPicture(
                        picture.service(),
                        picture.named(),
                        picture.day(),
                        picture.framework(),
                        picture.needs(),
                        picture.sites(),
                        picture.people().stream()
                                .map(person ->
                                        renewed(person, ends.getOrDefault(person.person(), List.of()), picture.day()))
                                .toList());
    }

    private static PersonOnTeam renewed(PersonOnTeam person, List<Move.ClearanceEnds> ends, LocalDate day) {
        return ends.isEmpty()
                ? person
                : person.cleared(person.clearances().stream()
                        .map(one -> ends.stream().anyMatch(move -> lapses(one, move, day)) ? one.endingOn(day) : one)
                        .toList());
    }

    private static boolean isRenewedFor(ScenarioBasis basis, Move.ClearanceEnds move) {
        return basis.picture().people().stream()
                .filter(person -> person.person().equals(move.person()))
                .flatMap(person -> person.clearances().stream())
                .anyMatch(one -> lapses(one, move, basis.day()));
    }

    /** Whether it is the clearance's own end that the move speaks of, and the end comes before the day. */
    private static boolean lapses(Cleared one, Move.ClearanceEnds move, LocalDate day) {
        return isMeant(one, move)
                && one.until().isBefore(day)
                && one.until().plusDays(1).equals(move.day());
    }

    private static boolean isMeant(Cleared one, Move.ClearanceEnds move) {
        return move.force() == null || one.issuer().equals(move.force());
    }

    private static boolean reaches(Cleared one, LocalDate day) {
        return !one.from().isAfter(day) && !one.until().isBefore(day);
    }

    /** A clearance that only begins later is another one and stays. */
    private static Cleared endingBefore(Cleared one, LocalDate day) {
        return reaches(one, day) ? one.endingOn(day.minusDays(1)) : one;
    }

    /** The clearances that end between two days without another of the same giver to follow, as moves, first end first. */
    static List<Move.ClearanceEnds> ending(CoverPicture picture, LocalDate from, LocalDate until) {
        var moves = new ArrayList<Move.ClearanceEnds>();
        for (PersonOnTeam person : picture.people()) {
            var last = new HashMap<org.waymark.kernel.ForceCode, LocalDate>();
            person.clearances().forEach(one -> last.merge(one.issuer(), one.until(), (a, b) -> a.isAfter(b) ? a : b));
            last.forEach((force, day) -> {
                if (!day.isBefore(from) && !day.isAfter(until)) {
                    moves.add(new Move.ClearanceEnds(person.person(), force, day.plusDays(1)));
                }
            });
        }
        moves.sort(Comparator.comparing(Move.ClearanceEnds::day)
                .thenComparing(move -> move.person().value())
                .thenComparing(move -> String.valueOf(move.force())));
        return List.copyOf(moves);
    }
}
