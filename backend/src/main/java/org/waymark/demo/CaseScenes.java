package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StartId;
import org.waymark.vetting.AcceptanceAnswer;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.Decision;
import org.waymark.vetting.NewAcceptance;
import org.waymark.vetting.NewCase;
import org.waymark.vetting.NextAction;
import org.waymark.vetting.ReturnedFor;
import org.waymark.vetting.Stage;
import org.waymark.vetting.Start;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.Starts;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;
import org.waymark.vetting.VettingRules;

/** Candidates are vetted: forms go out and come back, the police decide, somebody changes their mind. */
final class CaseScenes {

    private static final int YEARS = 3;

    private final Cast cast;
    private final VettingCases cases;
    private final Starts starts;
    private final StartPages pages;
    private final VettingRules rules;

    CaseScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.cases = house.getBean(VettingCases.class);
        this.starts = house.getBean(Starts.class);
        this.pages = house.getBean(StartPages.class);
        this.rules = house.getBean(VettingRules.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        LocalDate asked = told.minusMonths(5);
        scenes.on(
                asked,
                Part.CLEARANCE,
                () -> rules.answer(
                        cast.administrator(),
                        new NewAcceptance(
                                new ForceCode("LANCS"),
                                new ForceCode("CUMBRIA"),
                                "NPPV2F",
                                asked,
                                AcceptanceAnswer.TRANSFER_CHECK,
                                asked),
                        0));
        for (Line line : StoryFile.lines("cases.csv", told)) {
            play(scenes, line, told);
        }
    }

    private void play(Scenes scenes, Line line, LocalDate told) {
        var one = new VettingCase[1];
        scenes.on(line.day("opened"), Part.CLEARANCE, () -> one[0] = open(line));
        LocalDate last = line.day("opened");
        if (line.has("moves")) {
            for (String move : line.text("moves").split(" ", -1)) {
                String[] parts = move.split(">", -1);
                last = told.minus(Period.parse(parts[0]));
                LocalDate day = last;
                scenes.on(day, Part.CLEARANCE, () -> one[0] = moved(line, one[0], parts[1], day));
            }
        }
        if (line.has("next")) {
            scenes.on(last, Part.GROWTH, () -> one[0] = plan(line, one[0]));
        }
    }

    private VettingCase open(Line line) {
        return cases.open(
                actor(line),
                new NewCase(
                        cast.service(line.text("service")),
                        cast.site(line.text("site")),
                        new RoleCode(line.text("role")),
                        null,
                        line.text("given"),
                        line.text("family"),
                        new ForceCode(line.text("issuer")),
                        line.text("level"),
                        line.dayIfAny("start")));
    }

    /** The offer is accepted and every check done, as the gate asks before a start. */
    private void makeReady(Actor by, VettingCase one, LocalDate day) {
        StartId id = java.util.Objects.requireNonNull(one.startId());
        Start start = pages.evidence(by, id).start();
        start = starts.answered(by, id, start.version(), true);
        for (StartFile.CheckLine check : pages.evidence(by, id).checks()) {
            start = starts.checkDone(by, id, start.version(), check.check(), day);
        }
    }

    private VettingCase moved(Line line, VettingCase one, String words, LocalDate day) {
        Actor by = actor(line);
        if (words.equals(Stage.START_AGREED.name())) {
            makeReady(by, one, day);
        }
        String[] parts = words.split("/", -1);
        return switch (parts[0]) {
            case "GRANTED" -> {
                LocalDate from = line.told().minus(Period.parse(lastDay(line, words)));
                yield cases.decide(
                        by,
                        one.id(),
                        one.version(),
                        new Decision.Granted(from, from.plusYears(YEARS).minusDays(1), false));
            }
            case "NOT_GRANTED" -> cases.decide(by, one.id(), one.version(), new Decision.NotGranted());
            case "CLEARED_AND_STARTED" -> cases.close(by, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED);
            case "WITHDRAWN_BY_CANDIDATE" -> cases.close(by, one.id(), one.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
            default ->
                cases.move(
                        by,
                        one.id(),
                        one.version(),
                        Stage.valueOf(parts[0]),
                        parts.length == 1 ? null : ReturnedFor.valueOf(parts[1]));
        };
    }

    private static String lastDay(Line line, String words) {
        return Arrays.stream(line.text("moves").split(" ", -1))
                .filter(move -> move.endsWith(">" + words))
                .findFirst()
                .orElseThrow()
                .replaceFirst(">.*", "");
    }

    private VettingCase plan(Line line, VettingCase one) {
        return cases.plan(
                actor(line),
                one.id(),
                one.version(),
                new VettingCases.Plan(
                        NextAction.valueOf(line.text("next")), line.dayIfAny("due"), line.dayIfAny("start")));
    }

    private Actor actor(Line line) {
        return cast.actor(line.text("by"));
    }
}
