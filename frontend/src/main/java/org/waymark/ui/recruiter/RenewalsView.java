package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.RenewalBand;
import org.waymark.vetting.RenewalFeed;
import org.waymark.vetting.RenewalFeeds;
import org.waymark.vetting.RenewalList;
import org.waymark.vetting.RenewalQuestion;
import org.waymark.vetting.RenewalRequests;
import org.waymark.vetting.Renewals;
import org.waymark.vetting.RenewalsBegun;

/** Which clearances end before long, by when each renewal has to be begun, and beginning several at once. */
@Route(value = Places.RENEWALS, layout = MainLayout.class)
@PageTitle("Renewals · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed({"RECRUITER", "SERVICE_MANAGER"})
@Prototype
class RenewalsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Renewals renewals;
    private final transient RenewalRequests requests;
    private final transient RenewalFeeds feeds;
    private transient RenewalQuestion asked = RenewalQuestion.ALL;

    RenewalsView(Actor actor, Renewals renewals, RenewalRequests requests, RenewalFeeds feeds) {
        this.actor = actor;
        this.renewals = renewals;
        this.requests = requests;
        this.feeds = feeds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = new RenewalQuestion(Routes.band(event).orElse(null), Routes.page(event));
        show();
    }

    private void show() {
        RenewalList list = renewals.list(actor, asked);
        removeAll();
        add(new PageHead(Texts.of("recruiter.renewals"), Texts.of("recruiter.renewals.line")));
        if (list.counts().isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.renewals.empty"), Texts.of("recruiter.renewals.empty.why")));
            return;
        }
        var table = new RenewalTable(list, true);
        var says = new Paragraph(Texts.of("recruiter.renewals.says"));
        says.addClassNames("wm-small", "wm-soft");
        var pages = new Pages();
        pages.show(
                list.page(),
                Pages.count(list.total(), RenewalList.ON_A_PAGE),
                page -> Routes.renewals(asked.band(), page));
        add(bands(list), new Paper(acts(list, table), table, pages, says), new FeedPaper(new OwnFeed()));
    }

    private static Nav bands(RenewalList list) {
        var nav = new Nav(band(
                list,
                null,
                list.counts().values().stream().mapToInt(Integer::intValue).sum()));
        for (RenewalBand band : RenewalBand.values()) {
            int count = list.counts().getOrDefault(band, 0);
            if (count > 0) {
                nav.add(band(list, band, count));
            }
        }
        nav.addClassName("wm-contents");
        nav.setAriaLabel(Texts.of("recruiter.renewals.bands"));
        return nav;
    }

    private static Link band(RenewalList list, @Nullable RenewalBand band, int count) {
        String words = Texts.of("recruiter.band." + (band == null ? "ALL" : band.name()));
        var link = new Link(
                band == null ? Places.RENEWALS : Routes.renewals(band, 1),
                Texts.of("recruiter.renewals.band", words, count));
        if (band == list.band()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component acts(RenewalList list, RenewalTable table) {
        var acts = new Div();
        acts.addClassName("wm-acts");
        if (list.mayStart()) {
            acts.add(primary(Texts.of("recruiter.renewals.start"), () -> sure(table, this::start)));
        } else if (list.mayAsk()) {
            acts.add(primary(Texts.of("recruiter.renewals.ask"), () -> sure(table, this::ask)));
        }
        acts.add(new Button(Texts.of("recruiter.renewals.all"), event -> table.chooseAll()));
        return acts;
    }

    private static Button primary(String words, Runnable act) {
        var button = new Button(words, event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Many at once are asked again, with how many there are. */
    private static void sure(RenewalTable table, java.util.function.Consumer<List<ClearanceId>> act) {
        List<ClearanceId> chosen = table.chosen();
        if (chosen.size() > Renewals.ASK_AGAIN_OVER) {
            FormPaper.sure(
                    Texts.of("recruiter.renewals.many", chosen.size()),
                    Texts.of("recruiter.renewals.many.means", chosen.size()),
                    () -> act.accept(chosen));
        } else {
            act.accept(chosen);
        }
    }

    private void start(List<ClearanceId> chosen) {
        try {
            RenewalsBegun begun = renewals.start(actor, chosen);
            String words =
                    Texts.count("recruiter.renewals.started", begun.opened().size());
            if (begun.running() > 0) {
                words += " " + Texts.count("recruiter.renewals.running", begun.running());
            }
            if (begun.withoutPost() > 0) {
                words += " " + Texts.count("recruiter.renewals.noPost", begun.withoutPost());
            }
            show();
            if (begun.opened().isEmpty()) {
                SayIt.done(words);
            } else {
                SayIt.done(words, () -> back(() -> renewals.takeBack(actor, begun.opened())));
            }
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }

    private void ask(List<ClearanceId> chosen) {
        try {
            int count = requests.ask(actor, chosen);
            show();
            SayIt.done(
                    Texts.count("recruiter.renewals.askedFor", count),
                    () -> back(() -> requests.takeBack(actor, chosen)));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }

    private void back(Runnable undo) {
        try {
            undo.run();
            SayIt.done(Texts.of("recruiter.renewals.undone"));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }

    /** The reader's own calendar of renewals. */
    private class OwnFeed implements FeedPaper.Acts {

        @Override
        public Optional<RenewalFeed> mine() {
            return feeds.mine(actor);
        }

        @Override
        public String make(boolean withInitials) {
            return feeds.make(actor, withInitials);
        }

        @Override
        public void end() {
            feeds.end(actor);
        }
    }
}
