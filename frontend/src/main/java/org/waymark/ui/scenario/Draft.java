package org.waymark.ui.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.Move;
import org.waymark.skillmix.PlannedMove;
import org.waymark.skillmix.ScenarioText;

/**
 * What somebody tries out at this moment.
 *
 * @param name its name, empty before one was given
 * @param day the day to compare on; none for today
 */
record Draft(ServiceId service, String name, @Nullable LocalDate day, List<PlannedMove> moves) {

    Draft {
        moves = List.copyOf(moves);
    }

    static Draft of(ServiceId service) {
        return new Draft(service, "", null, List.of());
    }

    static Draft of(ServiceId service, ScenarioText text) {
        return new Draft(service, text.name(), text.day(), text.moves());
    }

    Draft named(String other) {
        return new Draft(service, other, day, moves);
    }

    Draft on(@Nullable LocalDate other) {
        return new Draft(service, name, other, moves);
    }

    Draft with(Move move) {
        var more = new ArrayList<>(moves);
        more.add(new PlannedMove(move, true));
        return new Draft(service, name, day, more);
    }

    Draft switched(int place) {
        var changed = new ArrayList<>(moves);
        changed.set(place, moves.get(place).switched());
        return new Draft(service, name, day, changed);
    }

    Draft without(int place) {
        var fewer = new ArrayList<>(moves);
        fewer.remove(place);
        return new Draft(service, name, day, fewer);
    }

    ScenarioText text(LocalDate compared) {
        return new ScenarioText(name, compared, moves);
    }
}
