package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;

/** What a service's cover is made of once the moves of a scenario have happened. Nothing that is recorded changes. */
final class Moves {

    private Moves() {}

    /**
     * The cover before and after.
     *
     * @param before as recorded, but with clearances that the scenario speaks of held to be renewed, so that their end
     *     makes a difference
     * @param places the sites with their opening hours as they are after
     * @param said a sentence beside each move, empty where there is nothing to say
     */
    record Outcome(
            CoverPicture before, CoverPicture after, Map<SiteId, EstablishmentSums.Place> places, List<String> said) {
        Outcome {
            places = Map.copyOf(places);
            said = List.copyOf(said);
        }
    }

    /** Lets the moves happen that are switched on and whose day has come on the day of the picture. */
    static Outcome outcome(ScenarioBasis basis, List<PlannedMove> moves) {
        CoverPicture before = ClearanceMoves.renewed(basis, moves);
        var pretence = new Pretence(basis, before);
        var said = new String[moves.size()];
        Arrays.fill(said, "");
        for (int place : order(moves)) {
            said[place] = move(pretence, basis, moves.get(place), place);
        }
        return new Outcome(before, pretence.picture(), pretence.places(), Arrays.asList(said));
    }

    /** Places come first, then people; both by day, and people leave last. */
    private static List<Integer> order(List<PlannedMove> moves) {
        return IntStream.range(0, moves.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer place) -> rank(moves.get(place).move()))
                        .thenComparing(place -> moves.get(place).move().day())
                        .thenComparing(place -> place))
                .toList();
    }

    private static int rank(Move move) {
        return switch (move) {
            case Move.SiteOpens _ -> 0;
            case Move.PathwayOpens _ -> 1;
            case Move.HoursChange _ -> 2;
            case Move.Joins _, Move.WorksAlso _ -> 3;
            case Move.Trained _, Move.ClearanceEnds _ -> 4;
            case Move.Leaves _ -> 5;
        };
    }

    private static String move(Pretence pretence, ScenarioBasis basis, PlannedMove planned, int place) {
        Move move = planned.move();
        if (!planned.on()) {
            return "";
        }
        if (move.day().isAfter(basis.day())) {
            return "This comes after " + Today.inWords(basis.day())
                    + ", the day that is compared, so it changes nothing.";
        }
        var words = new ArrayList<String>();
        words.add(
                switch (move) {
                    case Move.SiteOpens opens -> SiteMoves.opens(pretence, basis, opens, place);
                    case Move.PathwayOpens opens -> SiteMoves.opens(pretence, basis, opens, place);
                    case Move.HoursChange change -> SiteMoves.hours(pretence, change);
                    case Move.Joins joins -> PersonMoves.joins(pretence, basis, joins, place);
                    case Move.WorksAlso also -> PersonMoves.worksAlso(pretence, also);
                    case Move.Trained trained -> PersonMoves.trained(pretence, trained);
                    case Move.ClearanceEnds ends -> ClearanceMoves.ends(pretence, basis, ends);
                    case Move.Leaves leaves -> PersonMoves.leaves(pretence, leaves);
                });
        words.add(past(move.day(), basis.today()));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String past(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Today.inWords(day)
                        + " has passed. Here it counts as if it had happened; the records may say otherwise."
                : "";
    }
}
