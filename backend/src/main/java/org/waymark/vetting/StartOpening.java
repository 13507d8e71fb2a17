package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Opens a start together with the cases that its sites ask for. */
@Singleton
class StartOpening {

    private final StartCheck check;
    private final StartDesk desk;
    private final StartGate gate;
    private final CaseDesk cases;
    private final Today today;

    StartOpening(StartCheck check, StartDesk desk, StartGate gate, CaseDesk cases, Today today) {
        this.check = check;
        this.desk = desk;
        this.gate = gate;
        this.cases = cases;
        this.today = today;
    }

    /** @throws Refused.NotValid with everything that is wrong */
    Start open(Actor actor, NewStart wanted) {
        check.sound(actor, wanted);
        check.firstOf(wanted);
        Start start = desk.open(actor, wanted);
        LocalDate day = start.dayOr(today.day());
        List<NewCase> needed = check.cases(wanted, gate.facts(actor, start, day), day);
        needed.forEach(one -> cases.open(actor, one, start.id()));
        return start;
    }

    boolean isNear(@Nullable LocalDate day) {
        return check.isNear(day);
    }
}
