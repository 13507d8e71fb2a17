package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.ServiceId;

/**
 * What would happen to the cover of a service if the moves happened.
 *
 * @param posts posts and whole-time equivalents, needed and in being
 * @param today the day on which this was worked out
 * @param world what the records were like
 */
public record Outlook(
        ServiceId service,
        String named,
        LocalDate day,
        LocalDate today,
        List<SaidMove> moves,
        Comparison comparison,
        List<LevelCount> levels,
        PostSums posts,
        World world,
        ScenarioChoices choices) {

    public Outlook {
        moves = List.copyOf(moves);
        levels = List.copyOf(levels);
    }

    static Outlook of(ScenarioBasis basis, List<PlannedMove> moves, ScenarioChoices choices) {
        CoverPicture picture = basis.picture();
        Moves.Outcome outcome = Moves.outcome(basis, moves);
        MoveWords named = MoveWords.named(picture, moves);
        MoveWords nameless = MoveWords.nameless(picture, moves);
        var said = new java.util.ArrayList<SaidMove>();
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place).move();
            said.add(new SaidMove(
                    moves.get(place),
                    named.of(move),
                    nameless.of(move),
                    outcome.said().get(place)));
        }
        PostSums posts = PostSums.of(basis, outcome);
        return new Outlook(
                picture.service(),
                picture.named(),
                picture.day(),
                basis.today(),
                said,
                Comparison.of(outcome.before(), outcome.after()),
                LevelCount.of(outcome.before(), outcome.after(), posts),
                posts,
                World.of(picture),
                choices);
    }

    public List<PlannedMove> planned() {
        return moves.stream().map(SaidMove::planned).toList();
    }

    /** Whether anybody has said what the service needs. */
    public boolean hasNeeds() {
        return !comparison.needs().isEmpty();
    }
}
