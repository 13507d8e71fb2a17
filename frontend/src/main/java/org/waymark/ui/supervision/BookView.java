package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.people.PersonName;
import org.waymark.supervision.BookedSeries;
import org.waymark.supervision.MySupervision;
import org.waymark.supervision.NewSeries;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.OwnAgreement;
import org.waymark.supervision.Repeat;
import org.waymark.supervision.SupervisedPeople;
import org.waymark.supervision.Supervisee;
import org.waymark.supervision.SupervisionBooking;
import org.waymark.supervision.SupervisionPages;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a session, or a series of them, is booked. */
@Route(value = Places.SUPERVISION_BOOK + "/:person?", layout = MainLayout.class)
@PageTitle("Book supervision · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class BookView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient SupervisionBooking booking;

    BookView(Actor actor, SupervisionPages pages, SupervisionBooking booking) {
        this.actor = actor;
        this.pages = pages;
        this.booking = booking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<PersonId> asked = Routes.person(event).filter(person -> !actor.is(person));
        PersonId supervisee = asked.orElse(actor.person());
        String back = asked.isPresent() ? Places.SUPERVISION_PEOPLE : Places.SUPERVISION;
        MySupervision mine = pages.mine(actor);
        String with = asked.map(this::supervised).orElseGet(() -> own(mine));
        var form = new FormPaper();
        var fields = new SessionFields(form, mine.kinds(), mine.today().plusWeeks(1));
        Optional<Select<PersonName>> whom = asked.isPresent() ? Optional.empty() : whom(form, mine);
        var repeat = new RepeatFields(form, 6);
        form.act(Texts.of("supervision.book"), () -> {
            NewSession wanted = whom.map(Select::getValue)
                    .map(one -> fields.read(supervisee).with(one.id()))
                    .orElseGet(() -> fields.read(supervisee));
            if (repeat.isOn()) {
                series(wanted, repeat.read(), back);
            } else {
                SupervisionSessionId id = booking.book(actor, wanted);
                go(Places.supervisionSession(id));
                SayIt.done(Texts.of("supervision.booked"));
            }
        });
        form.cancel(back);
        add(new PageHead(Texts.of("supervision.book.title", with), Texts.of("supervision.book.line")), form);
    }

    /** With whom, where several supervise the reader. */
    private static Optional<Select<PersonName>> whom(FormPaper form, MySupervision mine) {
        List<PersonName> all =
                mine.supervisors().stream().map(OwnAgreement::supervisor).toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        var whom = form.field("supervisor", new Select<PersonName>());
        whom.setLabel(Texts.of("supervision.book.whom"));
        whom.setItems(all);
        whom.setItemLabelGenerator(one -> one == null ? "" : one.full());
        whom.setEmptySelectionAllowed(true);
        whom.setEmptySelectionCaption(Texts.of("supervision.book.whoever"));
        whom.setValue(all.getFirst());
        return Optional.of(whom);
    }

    private void series(NewSession first, Repeat repeat, String back) {
        BookedSeries booked = booking.bookSeries(actor, new NewSeries(first, repeat.everyWeeks(), repeat.times()));
        go(back);
        SayIt.done(RepeatFields.said("supervision.series.some", booked.booked().size(), booked.leftOut()));
    }

    private static String own(MySupervision mine) {
        return mine.supervisors().stream()
                .map(one -> one.supervisor().full())
                .reduce((one, two) -> Texts.of("supervision.book.or", one, two))
                .orElse(Texts.of("supervision.book.nobody"));
    }

    private String supervised(PersonId person) {
        SupervisedPeople all = pages.supervised(actor);
        return Stream.concat(all.people().stream().map(Supervisee::name), all.covered().stream())
                .filter(name -> name.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("page"))
                .full();
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
