package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.skillmix.Cover;
import org.waymark.skillmix.CoverReport;
import org.waymark.skillmix.NeedStory;
import org.waymark.skillmix.SkillMix;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** How everything that a service needs is covered on a day, most pressing first, and what lies behind each verdict. */
@Route(value = Places.COVER + "/:service?", layout = MainLayout.class)
@PageTitle("Cover · Waymark")
@StyleSheet("context://waymark/cover-page.css")
@PermitAll
@Prototype
class CoverView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 640;

    private final transient Actor actor;
    private final transient Cover cover;
    private final transient SkillMix skillMix;
    private final transient Framework framework;
    private final transient Today today;
    private final Div acts = new Div();
    private final PageHead head = new PageHead(Texts.of("cover.page.title"), "", acts);
    private final CoverBar bar = new CoverBar(service -> go(CoverAddress.of(service)), this::lookAt);
    private final Paragraph otherDay = new Paragraph();
    private final Groundwork ground = new Groundwork();
    private final CoverBoard board = new CoverBoard(this::go);
    private transient List<LdService> services = List.of();
    private transient @Nullable CoverAddress address;
    private transient @Nullable CoverReport asked;

    CoverView(Actor actor, Cover cover, SkillMix skillMix, Frameworks frameworks, Today today) {
        this.actor = actor;
        this.cover = cover;
        this.skillMix = skillMix;
        this.framework = frameworks.published(actor);
        this.today = today;
        addClassName("wm-coverage");
        acts.addClassName("wm-acts");
        otherDay.addClassName("wm-note");
        add(head, bar, otherDay, ground, board);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (services.isEmpty()) {
            services = skillMix.whose(actor).services();
        }
        ServiceId service = Chosen.service(event.getRouteParameters(), services);
        var words = new AddressWords(event.getLocation().getQueryParameters());
        CoverAddress wanted = CoverAddress.of(service, words);
        boolean again = address != null;
        CoverNeedId before = address == null ? null : address.need();
        CoverReport report = report(wanted);
        address = wanted;
        around(wanted, report);
        ground.show(service, report);
        board.setVisible(!report.coverage().needs().isEmpty());
        if (!board.isVisible()) {
            return;
        }
        board.show(report, wanted.with(wanted.filter().on(isNarrow())).at(wanted.need()), framework);
        boolean found = open(wanted, before, again);
        if (words.isMended() || !found) {
            SayIt.done(Texts.of("cover.page.mended"));
        }
    }

    /** Asks only where something else is to be worked out. */
    private CoverReport report(CoverAddress wanted) {
        CoverReport known = asked;
        if (known == null || !wanted.asksTheSameAs(address)) {
            known = cover.report(actor, wanted.service(), wanted.day(), wanted.without());
            asked = known;
        }
        return known;
    }

    /** Shows the need of the address, or closes the panel. Tells whether there is such a need. */
    private boolean open(CoverAddress wanted, @Nullable CoverNeedId before, boolean again) {
        CoverNeedId need = wanted.need();
        if (need == null) {
            board.close(before);
            return true;
        }
        try {
            NeedStory story = cover.story(actor, wanted.service(), need, wanted.day());
            board.open(story, framework, again && !need.equals(before), whatToDo(wanted.service(), story));
            return true;
        } catch (Refused.NotFound gone) {
            board.close(null);
            return false;
        }
    }

    private void around(CoverAddress shown, CoverReport report) {
        LocalDate day = report.coverage().day();
        LocalDate now = today.day();
        head.say(
                Texts.of("cover.page.title"),
                Texts.of("cover.page.line", report.coverage().named(), Days.withWeekday(day)));
        acts.removeAll();
        acts.add(
                act(Places.readiness(shown.service()), "cover.page.ready"),
                act(Places.deskList(shown.service()), "cover.page.desk"),
                act(Places.establishment(shown.service()), "cover.page.establishment"),
                act(Places.whatIf(shown.service()), "cover.page.whatIf"));
        bar.show(services, shown.service(), day, day.equals(now));
        otherDay.setVisible(!day.equals(now));
        otherDay.setText(Texts.of(day.isBefore(now) ? "cover.page.past" : "cover.page.future", Days.withWeekday(day)));
    }

    /** What can be done about a need; nothing about one of the past. */
    private Component[] whatToDo(ServiceId service, NeedStory story) {
        Link needs = act(Places.siteNeeds(service, story.need().site(), story.day()), "cover.page.act.needs");
        if (story.day().isBefore(today.day())) {
            return new Component[] {needs};
        }
        CoverNeedId need = story.need().id();
        Link develop = act(Places.develop(service, need), "cover.page.act.develop");
        develop.addClassName("wm-button-primary");
        return new Component[] {
            develop,
            act(Places.vacancies(service, need), "cover.page.act.vacancy"),
            act(Places.whatIf(service), "cover.page.act.whatIf"),
            needs
        };
    }

    private static Link act(String address, String key) {
        var link = new Link(address, Texts.of(key));
        link.addClassName("wm-button");
        return link;
    }

    /** A phone gets the gaps first unless it asks for all. */
    private boolean isNarrow() {
        int width = getUI().map(ui -> ui.getPage().getExtendedClientDetails().getWindowInnerWidth())
                .orElse(0);
        return width > 0 && width < NARROW;
    }

    private void lookAt(@Nullable LocalDate day) {
        CoverAddress now = address;
        if (now != null) {
            LocalDate within = day == null ? null : AddressWords.within(day);
            go(now.on(today.day().equals(within) ? null : within));
        }
    }

    private void go(CoverAddress other) {
        getUI().ifPresent(ui -> ui.navigate(other.path(), other.toQuery()));
    }
}
