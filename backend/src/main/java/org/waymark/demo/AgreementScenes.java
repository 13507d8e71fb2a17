package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Settlements;
import org.waymark.demo.Round.Outcome;
import org.waymark.demo.Scenes.Part;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Today;
import org.waymark.people.Supervisors;

/** What the supervisor of the day does with an assessment that was sent, and what the person answers. */
final class AgreementScenes {

    private final Agreements agreements;
    private final Settlements settlements;
    private final Supervisors supervisors;
    private final Today today;

    AgreementScenes(ApplicationContext house) {
        this.agreements = house.getBean(Agreements.class);
        this.settlements = house.getBean(Settlements.class);
        this.supervisors = house.getBean(Supervisors.class);
        this.today = house.getBean(Today.class);
    }

    void addTo(Scenes scenes, Round round, LocalDate opened) {
        scenes.on(opened, Part.AGREEMENT, () -> agreements.open(supervisor(round), round.id()));
        if (!round.outcome().isAtLeast(Outcome.CONFIRMED)) {
            return;
        }
        LocalDate talk = Round.workday(opened.plusDays(round.pause(3)));
        scenes.on(talk, Part.AGREEMENT, () -> agree(round));
        if (round.outcome().isAtLeast(Outcome.ACCEPTED)) {
            LocalDate answered = Round.workday(talk.plusDays(round.pause(4)));
            scenes.on(answered, Part.AGREEMENT, () -> answer(round));
        }
    }

    /** First what deserves a talk and what the supervisor sees differently, then the rest by domain. */
    private void agree(Round round) {
        Actor supervisor = supervisor(round);
        AgreementSheet sheet = agreements.open(supervisor, round.id());
        int version = sheet.head().version();
        Set<DomainCode> calm = new HashSet<>();
        for (AgreementSheet.Line line : sheet.lines()) {
            var need = new Requirement(line.competency(), line.need(), line.raisedByStrand());
            Answer agreed = round.judgement().agreed(need, line.self());
            if (line.talkingPoint() || !agreed.equals(line.self())) {
                version = settlements
                        .settle(supervisor, round.id(), line.competency(), agreed.levelOrNone(), 0)
                        .version();
            } else {
                calm.add(line.domain());
            }
        }
        if (!calm.isEmpty()) {
            version = settlements.settleCalm(supervisor, round.id(), calm).version();
        }
        agreements.confirm(supervisor, round.id(), version);
    }

    private void answer(Round round) {
        boolean accepted = round.outcome() == Outcome.ACCEPTED;
        agreements.answer(round.actor(), round.id(), accepted, round.line().text("said"));
    }

    private Actor supervisor(Round round) {
        return supervisors
                .of(Cast.CONSOLE, round.actor().person(), today.day())
                .map(name -> Actor.onScreen(name.id()))
                .orElseThrow();
    }
}
