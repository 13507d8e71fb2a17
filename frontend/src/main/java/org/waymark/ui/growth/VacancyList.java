package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.waymark.kernel.CoverNeedId;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Vacancies, each with what it asks for, the way to its role profile, and how it ends. */
class VacancyList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient VacancyPage page;
    private final transient Acts acts;

    VacancyList(VacancyPage page, Acts acts) {
        this.page = page;
        this.acts = acts;
        addClassName("wm-vacancies");
        page.list().forEach(vacancy -> add(item(vacancy)));
    }

    /** What can be done with a vacancy. */
    interface Acts {
        void close(Vacancy vacancy, Vacancies.Closing how);
    }

    private ListItem item(Vacancy vacancy) {
        var head = new Div(new H2(new Link(Places.vacancy(vacancy.id()), page.title(vacancy))), tag(vacancy));
        head.addClassName("wm-goal-head");
        LocalDate closes = vacancy.terms().closesOn();
        var facts = new Facts()
                .narrow()
                .with(Texts.of("growth.vacancy.role"), new Link(Places.profile(vacancy.role()), page.role(vacancy)))
                .with(Texts.of("growth.vacancy.closes"), closes == null ? "" : Days.of(closes))
                .with(Texts.of("growth.vacancy.service"), page.service(vacancy))
                .with(Texts.of("growth.vacancy.sites"), page.sites(vacancy))
                .with(
                        Texts.of("growth.vacancy.hours"),
                        vacancy.weeklyHours().stripTrailingZeros().toPlainString())
                .with(Texts.of("growth.vacancy.clearance"), clearance(vacancy))
                .with(Texts.of("growth.vacancy.note"), vacancy.note())
                .with(Texts.of("growth.vacancy.raised"), raised(vacancy));
        if (!vacancy.isDraft()) {
            facts.with(
                    Texts.of("growth.vacancy.candidates"),
                    new Link(
                            Places.candidates(vacancy.id()),
                            Texts.count("growth.vacancy.candidates.open", page.openCandidates(vacancy))));
        }
        need(vacancy, facts);
        var item = new ListItem(head, facts);
        item.addClassName("wm-paper");
        if (page.mayClose(vacancy)) {
            var both =
                    new Div(closing(vacancy, Vacancies.Closing.FILLED), closing(vacancy, Vacancies.Closing.WITHDRAWN));
            both.addClassNames("wm-acts", "wm-no-print");
            item.add(both);
        }
        return item;
    }

    private void need(Vacancy vacancy, Facts facts) {
        CoverNeedId need = vacancy.need();
        if (vacancy.needWords().isEmpty()) {
            return;
        }
        boolean manages =
                page.mayRaise().stream().anyMatch(service -> service.id().equals(vacancy.service()));
        if (need != null && manages) {
            facts.with(
                    Texts.of("growth.vacancy.need"),
                    new Link(Places.cover(vacancy.service(), need), vacancy.needWords()));
        } else {
            facts.with(Texts.of("growth.vacancy.need"), vacancy.needWords());
        }
    }

    private String clearance(Vacancy vacancy) {
        String level = page.clearance(vacancy);
        return level.isEmpty() ? Texts.of("growth.vacancy.clearance.none") : level;
    }

    private String raised(Vacancy vacancy) {
        String who = page.raisedBy(vacancy);
        return who.isEmpty()
                ? Days.of(vacancy.raisedOn())
                : Texts.of("growth.vacancy.raised.by", Days.of(vacancy.raisedOn()), who);
    }

    static StatusTag tag(Vacancy vacancy) {
        LocalDate closed = vacancy.closedOn();
        String day = closed == null ? "" : Days.of(closed);
        return switch (vacancy.state()) {
            case DRAFT -> new StatusTag(Texts.of("growth.vacancy.draft"), StatusTag.Tone.WARN);
            case OPEN -> new StatusTag(Texts.of("growth.vacancy.open"), StatusTag.Tone.ACT);
            case FILLED -> new StatusTag(Texts.of("growth.vacancy.filled", day), StatusTag.Tone.GOOD);
            case WITHDRAWN -> new StatusTag(Texts.of("growth.vacancy.withdrawn", day), StatusTag.Tone.PLAIN);
        };
    }

    private Component closing(Vacancy vacancy, Vacancies.Closing how) {
        String words = Texts.of("growth.vacancy.close." + how.name());
        var button = new Button(
                words,
                event -> FormPaper.sure(words, Texts.of("growth.vacancy.close.means"), () -> acts.close(vacancy, how)));
        button.setAriaLabel(
                Texts.of("growth.vacancy.close.label", words, page.role(vacancy), Days.of(vacancy.raisedOn())));
        return button;
    }
}
