package org.waymark.ui.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Directory;
import org.waymark.vetting.CaseBoard;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.NewCase;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** Measures the vetting board with 300 cards; run with {@code -Dwaymark.benchmark=true}, see benchmarks.md. */
@BrowserStory
@EnabledIfSystemProperty(named = "waymark.benchmark", matches = "true", disabledReason = "measures, tests nothing")
class BoardBenchmark {

    private static final int CARDS = 300;
    private static final int ROUNDS = 15;
    private static final Logger LOG = LoggerFactory.getLogger(BoardBenchmark.class);
    private static final List<Stage> WAY = List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE);

    /** Goes to the board by a link of the page and tells how long it took until the cards were painted. */
    private static final String OPEN_BOARD = """
            () => new Promise(done => {
              const link = document.body.appendChild(document.createElement('a'));
              link.href = 'vetting';
              link.setAttribute('router-link', '');
              const began = performance.now();
              const look = () => document.querySelectorAll('.wm-case').length > 20
                      && document.querySelector('.wm-board-column:nth-child(4) button.wm-move')
                  ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
                  : requestAnimationFrame(look);
              link.click();
              look();
            })""";

    private final RunningApp app = RunningApp.demo();
    private final Actor colette = Actor.onScreen(app.get(Directory.class)
            .find(Actor.command("benchmark"), "Baptiste", 1)
            .getFirst()
            .id());

    @Test
    void theBoardWithThreeHundredCards() {
        CaseBoards boards = app.get(CaseBoards.class);
        CaseBoard before = boards.board(colette);
        ServiceId service = before.cards().getFirst().one().serviceId();
        for (int at = before.cards().size(); at < CARDS; at++) {
            fill(service, at);
        }
        say("The operation", () -> {
            long began = System.nanoTime();
            boards.board(colette);
            return (System.nanoTime() - began) / 1_000_000;
        });
        try (Visitor visitor = Visitor.at(app.base()).signIn("colette.baptiste")) {
            visitor.open("/vetting");
            say("In the browser, from the click to the painted cards", () -> {
                visitor.open("/help");
                visitor.settle();
                return Math.round(((Number) visitor.page.evaluate(OPEN_BOARD)).doubleValue());
            });
        }
    }

    private void fill(ServiceId service, int at) {
        VettingCases cases = app.get(VettingCases.class);
        VettingCase one = cases.open(
                colette,
                new NewCase(
                        service,
                        null,
                        new RoleCode("PRA"),
                        null,
                        "Bench",
                        "Number " + at,
                        new ForceCode("CUMBRIA"),
                        "NPPV2F",
                        LocalDate.of(2027, 9, 1)));
        for (Stage stage : WAY.subList(0, at % (WAY.size() + 1))) {
            one = cases.move(colette, one.id(), one.version(), stage, null);
        }
    }

    private static void say(String what, LongSupplier act) {
        long[] took = new long[ROUNDS];
        Arrays.setAll(took, round -> act.getAsLong());
        Arrays.sort(took);
        LOG.info("{}: {} ms ({} to {})", what, took[ROUNDS / 2], took[0], took[ROUNDS - 1]);
    }
}
