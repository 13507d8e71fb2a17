package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.skillmix.EachLeaves;
import org.waymark.skillmix.Outlook;
import org.waymark.skillmix.Scenario;
import org.waymark.skillmix.ScenarioPage;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The parts of the page around one scenario. */
class ScenarioBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final PageHead head = new PageHead(Texts.of("scenario.title"), "");
    private final ScenarioBand band;
    private final StaleNote stale;
    private final MoveList moves;
    private final MoveForm form;
    private final KeepBar keep;
    private final ResultPanel result = new ResultPanel();
    private final ReadyMade ready;
    private final Div found = new Div();
    private final Div kept = new Div();
    private final CommissionerSheet paper = new CommissionerSheet();
    private final FixBox fix;
    private final transient WhatIfView view;
    private LocalDate compared = LocalDate.EPOCH;

    ScenarioBoard(WhatIfView view) {
        this.view = view;
        band = new ScenarioBand(view::on);
        stale = new StaleNote(view::again);
        moves = new MoveList(view::flip, view::remove);
        form = new MoveForm(view::add);
        keep = new KeepBar(view);
        ready = new ReadyMade(view::eachLeaves, view::clearances);
        fix = new FixBox(view::fix, view::tryOut, view::goals);
        var changes = new Paper(Texts.of("scenario.moves"), moves);
        var left = new Div(changes, form, keep);
        left.addClassNames("wm-grid", "wm-scenario-side");
        var right = new Div(stale, ready, found, result, fix, kept);
        right.addClassName("wm-grid");
        var both = new Div(left, right);
        both.addClassNames("wm-scenario-both", "wm-no-print");
        add(head, band, both, paper);
    }

    void show(Outlook outlook, Draft draft, @Nullable Scenario scenario) {
        compared = outlook.day();
        head.say(
                scenario == null ? Texts.of("scenario.title") : scenario.name(),
                Texts.of("scenario.line", outlook.named()));
        band.show(outlook.day());
        moves.show(outlook.moves());
        form.offer(outlook);
        keep.show(draft.name(), scenario);
        keep.setVisible(!draft.moves().isEmpty() || scenario != null);
        ready.setVisible(draft.moves().isEmpty() && outlook.hasNeeds());
        fix.setVisible(outlook.hasNeeds());
        found.removeAll();
        stale.setVisible(false);
        result.show(outlook);
        paper.show(outlook, draft.name());
    }

    void stale(List<String> changed, boolean mine) {
        stale.show(changed, mine);
    }

    void list(ScenarioPage page, int from) {
        kept.removeAll();
        kept.add(new KeptList(page, from, view::older));
    }

    void leavers(EachLeaves each, Consumer<PersonId> tryOut) {
        found.removeAll();
        found.add(new LeaverList(each, tryOut));
    }

    void name(String name) {
        keep.show(name, null);
    }

    String typedName() {
        return keep.typed();
    }

    LocalDate day() {
        return compared;
    }
}
