package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;

/** People rate themselves, send that, agree levels with their supervisor and answer; some are still on the way. */
final class AssessmentScenes {

    private static final Duration ONE_ANSWER = Duration.ofSeconds(13);

    private final Cast cast;
    private final StoryClock clock;
    private final SelfAssessments assessments;
    private final Ratings ratings;
    private final AgreementScenes agreement;

    AssessmentScenes(ApplicationContext house, Cast cast, StoryClock clock) {
        this.cast = cast;
        this.clock = clock;
        this.assessments = house.getBean(SelfAssessments.class);
        this.ratings = house.getBean(Ratings.class);
        this.agreement = new AgreementScenes(house);
    }

    void addTo(Scenes scenes, LocalDate told) {
        Register people = Register.of(told);
        for (Line line : StoryFile.lines("assessments.csv", told)) {
            add(scenes, new Round(cast, line, people.of(line.text("person"))));
        }
    }

    private void add(Scenes scenes, Round round) {
        LocalDate begun = Round.workday(round.line().day("begun"));
        Round.Outcome outcome = round.outcome();
        if (outcome == Round.Outcome.DRAFT) {
            scenes.on(begun, Part.ASSESSMENT, () -> draft(round));
            return;
        }
        scenes.on(begun, Part.ASSESSMENT, () -> rateAll(round));
        LocalDate sent = Round.workday(begun.plusDays(round.pause(1)));
        scenes.on(sent, Part.ASSESSMENT, () -> assessments.send(round.actor(), round.id()));
        if (outcome.isAtLeast(Round.Outcome.OPENED)) {
            agreement.addTo(scenes, round, Round.workday(sent.plusDays(round.pause(2))));
        }
    }

    private Actor begin(Round round) {
        round.begun(assessments.start(round.actor()));
        return round.actor();
    }

    private void draft(Round round) {
        Actor actor = begin(round);
        rateOneByOne(actor, round, Integer.parseInt(round.line().text("said")));
    }

    private void rateOneByOne(Actor actor, Round round, int most) {
        int given = 0;
        for (var answer : answers(actor, round).entrySet()) {
            if (given++ == most) {
                return;
            }
            clock.pass(ONE_ANSWER);
            ratings.rate(actor, round.id(), answer.getKey(), answer.getValue());
        }
    }

    private void rateAll(Round round) {
        Actor actor = begin(round);
        ratings.rate(actor, round.id(), answers(actor, round));
        if (round.line().has("proud")) {
            ratings.remarks(
                    actor, round.id(), round.line().text("proud"), round.line().text("wish"));
        }
    }

    private Map<CompetencyCode, Answer> answers(Actor actor, Round round) {
        var answers = new LinkedHashMap<CompetencyCode, Answer>();
        for (RatingSheet.Line line : assessments.open(actor, round.id()).lines()) {
            var need = new Requirement(line.competency(), line.need(), line.raisedByStrand());
            answers.put(line.competency(), round.judgement().self(need));
        }
        return answers;
    }
}
