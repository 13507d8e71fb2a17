package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.Today;

/** Looks up how long earlier cases took, of all services together: the figures are the force's and name nobody. */
@Singleton
class CaseHistory {

    private static final int YEARS = 3;

    private final HistoryRepository moves;
    private final Today today;

    CaseHistory(HistoryRepository moves, Today today) {
        this.moves = moves;
        this.today = today;
    }

    PastCases read(WorkingDays work) {
        LocalDate since = today.day().minusYears(YEARS);
        return PastCases.of(moves.since(since.atStartOfDay(Today.LONDON).toInstant()), work);
    }

    /** When an open case is likely to be decided; nothing where fewer than ten were decided before it. */
    Optional<Clearing> clearing(VettingCase one, PastCases past, WorkingDays work) {
        boolean decided = one.stage() == Stage.DECISION_IN || one.stage() == Stage.START_AGREED || !one.isOpen();
        if (decided) {
            return Optional.empty();
        }
        LocalDate day = today.day();
        Optional<Spread> police = one.stage() == Stage.WITH_POLICE && one.returnedTimes() == 0
                ? past.in(one.issuer(), one.level(), Stage.WITH_POLICE)
                : Optional.empty();
        LocalDate opened = Today.inLondon(one.openedAt()).toLocalDate();
        return police.map(spread -> Clearing.of(spread, one.stageSince(), day, work))
                .or(() -> past.whole(one.issuer(), one.level()).map(spread -> Clearing.of(spread, opened, day, work)));
    }
}
