package org.waymark.ui.supervision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.supervision.BookedSeries;
import org.waymark.supervision.NewSeries;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.SupervisedPeople;
import org.waymark.supervision.Supervisee;
import org.waymark.supervision.SupervisionBooking;
import org.waymark.supervision.SupervisionKind;
import org.waymark.supervision.SupervisionPages;
import org.waymark.ui.kit.Days;
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
        String with = asked.map(this::supervised).orElseGet(this::own);
        var form = new FormPaper();
        var fields = new SessionFields(form, kinds(), pages.mine(actor).today().plusWeeks(1));
        var repeat = new Checkbox(Texts.of("supervision.series"));
        var weeks = number("supervision.series.weeks", 6);
        var times = number("supervision.series.times", 4);
        weeks.setVisible(false);
        times.setVisible(false);
        repeat.addValueChangeListener(change -> {
            weeks.setVisible(change.getValue());
            times.setVisible(change.getValue());
        });
        form.put(repeat);
        form.field("everyWeeks", weeks);
        form.field("times", times);
        form.act(Texts.of("supervision.book"), () -> {
            NewSession wanted = fields.read(supervisee);
            if (repeat.getValue()) {
                series(wanted, weeks, times, back);
            } else {
                SupervisionSessionId id = booking.book(actor, wanted);
                go(Places.supervisionSession(id));
                SayIt.done(Texts.of("supervision.booked"));
            }
        });
        form.cancel(back);
        add(new PageHead(Texts.of("supervision.book.title", with), Texts.of("supervision.book.line")), form);
    }

    private static List<SupervisionKind> kinds() {
        return Stream.of(SupervisionKind.values())
                .filter(kind -> kind != SupervisionKind.GRP)
                .toList();
    }

    private void series(NewSession first, IntegerField weeks, IntegerField times, String back) {
        BookedSeries booked = booking.bookSeries(
                actor,
                new NewSeries(
                        first,
                        Objects.requireNonNullElse(weeks.getValue(), 0),
                        Objects.requireNonNullElse(times.getValue(), 0)));
        go(back);
        SayIt.done(
                booked.leftOut().isEmpty()
                        ? Texts.count(
                                "supervision.series.booked", booked.booked().size())
                        : Texts.count(
                                "supervision.series.some",
                                booked.booked().size(),
                                booked.leftOut().stream().map(Days::of).collect(Collectors.joining(", "))));
    }

    private String own() {
        return pages.mine(actor).supervisors().stream()
                .findFirst()
                .map(one -> one.supervisor().full())
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

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(Texts.of(key));
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setMax(26);
        return field;
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
