package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Carried;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.Progress;
import org.waymark.assessment.RatingSheet;
import org.waymark.kernel.CompetencyCode;
import org.waymark.signin.Preference;
import org.waymark.ui.kit.LevelPicker;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.kit.SaveLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The rating page put together: rail, card or whole domain, what comes next, evidence, and progress. */
class RatingPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final SaveLine saved = new SaveLine();
    private final Button mode = new Button();
    private final Checkbox keys = new Checkbox(Texts.of("mine.rate.keys.switch"));
    private final Checkbox moveOn = new Checkbox(Texts.of("mine.rate.moveOn"));
    private final PageHead head = new PageHead(Texts.of("mine.rate.title"), "", mode, saved);
    private final DomainRail rail = new DomainRail();
    private final Div middle = new Div();
    private final NextPanel next = new NextPanel();
    private final EvidencePanel evidence;
    private final CarryBar carry;
    private final ProgressLine progress = new ProgressLine();
    private final Anchor check = new Anchor("", Texts.of("mine.rate.check"));
    private @Nullable RatingCard card;
    private @Nullable DomainSheet whole;
    private Look look = new Look(false, true, false, List.of());

    /** How the page looks now: whole domain or not, number keys, moving on by itself, and the evidence to show. */
    record Look(boolean byDomain, boolean keys, boolean moveOn, List<Evidence> evidence) {}

    /** What can be done on the page. */
    interface Acts extends LevelPicker.Listener {
        void notMyRole(CompetencyCode competency);

        /** Goes so many competencies (or domains) on, or back where negative. */
        void step(int by);

        void carry();

        void choose(Preference preference, String value);

        void addEvidence();
    }

    RatingPage(Acts acts) {
        this.acts = acts;
        evidence = new EvidencePanel(acts::addEvidence);
        carry = new CarryBar(acts::carry);
        mode.addClickListener(event -> acts.choose(Preference.RATING_MODE, look.byDomain() ? "one" : "domain"));
        keys.addValueChangeListener(event -> chosen(event.isFromClient(), Preference.NUMBER_KEYS, event.getValue()));
        moveOn.addValueChangeListener(event -> chosen(event.isFromClient(), Preference.MOVE_ON, event.getValue()));
        var switches = new Paper(keys, moveOn);
        switches.addClassNames("wm-grid", "wm-small");
        var aside = new Div(next, evidence, switches);
        aside.addClassNames("wm-grid", "wm-aside");
        var centre = new Div(carry, middle, foot());
        var columns = new Div(rail, centre, aside);
        columns.addClassName("wm-rate");
        add(head, columns);
    }

    void show(RatingSheet sheet, RatingSheet.Line line, Look newLook) {
        look = newLook;
        head.say(
                Texts.of("mine.rate.title"),
                Texts.of("mine.rate.line", sheet.role().named(), sheet.frameworkVersion()));
        mode.setText(Texts.of(look.byDomain() ? "mine.rate.mode.one" : "mine.rate.mode.domain"));
        keys.setValue(look.keys());
        moveOn.setValue(look.moveOn());
        check.setHref(Places.check(sheet.id()));
        evidence.show(look.evidence());
        evidence.about(line.competency());
        carry.show(sheet, line.domain());
        if (look.byDomain()) {
            wholeDomain(sheet).show(sheet, line, look.keys());
        } else {
            oneCard(sheet).show(sheet, line, look.keys());
        }
        around(sheet, line);
    }

    /** Shows that an answer is in the database. */
    void saved(RatingSheet sheet, RatingSheet.Line line, Instant when) {
        var answer = line.answer() == null ? null : line.answer().levelOrNone();
        saved.at(when, line.competency() + " " + (answer == null ? "" : answer));
        if (look.byDomain() && whole != null) {
            whole.changed(line);
        } else if (card != null) {
            card.changed(line);
        }
        carry.show(sheet, line.domain());
        around(sheet, line);
    }

    /** Shows that an answer is not in the database, and what is. */
    void notSaved(RatingSheet.Line line) {
        saved.failed();
        if (look.byDomain() && whole != null) {
            whole.notKept(line);
        } else if (card != null) {
            card.notKept(line, look.keys());
        }
    }

    /** Says what was kept as last time and what was not. */
    void carried(Carried carried) {
        carry.say(carried);
    }

    private void around(RatingSheet sheet, RatingSheet.Line line) {
        rail.show(sheet, line.domain(), look.byDomain() ? "?by=domain" : "?by=one");
        next.show(line);
        Progress now = sheet.progress();
        progress.show(
                now.answered(),
                now.total(),
                now.isComplete()
                        ? Texts.of("mine.rate.progress.done", now.total())
                        : Texts.count("mine.rate.progress", now.minutesLeft(), now.answered(), now.total()));
    }

    private RatingCard oneCard(RatingSheet sheet) {
        RatingCard shown = card;
        if (shown == null) {
            shown = new RatingCard(sheet.scale(), acts);
            card = shown;
        }
        swap(shown);
        return shown;
    }

    private DomainSheet wholeDomain(RatingSheet sheet) {
        DomainSheet shown = whole;
        if (shown == null) {
            shown = new DomainSheet(sheet.scale(), acts);
            whole = shown;
        }
        swap(shown);
        return shown;
    }

    private void swap(Paper part) {
        if (part.getParent().isEmpty()) {
            middle.removeAll();
            middle.add(part);
        }
    }

    private Paper foot() {
        check.getElement().setAttribute("router-link", true);
        var later = new Anchor("/", Texts.of("mine.rate.later"));
        later.getElement().setAttribute("router-link", true);
        var links = new Div(later, check);
        links.addClassNames("wm-row", "wm-small");
        var foot = new Paper(progress, links);
        foot.addClassName("wm-foot");
        return foot;
    }

    private void chosen(boolean byPerson, Preference preference, boolean on) {
        if (byPerson) {
            acts.choose(preference, on ? "on" : "off");
        }
    }
}
