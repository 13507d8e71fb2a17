package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.supervision.KindTrait;
import org.waymark.supervision.SupervisionKind;
import org.waymark.supervision.SupervisionKindSheet;
import org.waymark.supervision.SupervisionKinds;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Which kinds of supervision there are, what each is for, and where administrators set them. */
@Route(value = Places.SUPERVISION_KINDS, layout = MainLayout.class)
@PageTitle("Kinds of supervision · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class KindsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    private final transient Actor actor;
    private final transient SupervisionKinds kinds;

    KindsView(Actor actor, SupervisionKinds kinds) {
        this.actor = actor;
        this.kinds = kinds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SupervisionKindSheet sheet = kinds.sheet(actor);
        var parts = new Div();
        parts.addClassName("wm-grid");
        var back = new Link(Places.SUPERVISION_RULES, Texts.of("supervision.rules"));
        back.addClassNames("wm-back", "wm-small");
        Optional<String> asked = Routes.asked(event, "kind").filter(code -> sheet.mayKeep());
        var head = new PageHead(
                Texts.of("supervision.kinds"),
                Texts.of("supervision.kinds.line"),
                sheet.mayKeep() && asked.isEmpty()
                        ? new Link(Places.supervisionKind(NEW), Texts.of("supervision.kinds.new"))
                        : new Span());
        add(back, head, parts);
        if (asked.filter(NEW::equals).isPresent()) {
            parts.add(form(sheet, null));
        } else {
            all(sheet).stream()
                    .filter(one -> asked.filter(one.code().value()::equals).isPresent())
                    .findFirst()
                    .ifPresent(one -> parts.add(form(sheet, one)));
        }
        parts.add(new Paper(table(sheet)));
    }

    private KindPaper form(SupervisionKindSheet sheet, @Nullable SupervisionKind now) {
        var form = new KindPaper(now, sheet.today());
        int seen = now == null ? 0 : sheet.kinds().changes(now.code());
        form.act(Texts.of("supervision.kinds.keep"), () -> {
            kinds.set(actor, form.read(), now == null, seen);
            getUI().ifPresent(ui -> ui.navigate(Places.SUPERVISION_KINDS));
            SayIt.done(Texts.of("supervision.kinds.kept"));
        });
        form.cancel(Places.SUPERVISION_KINDS);
        return form;
    }

    /** Those that are there, be it no longer, and those that are to come. */
    private static List<SupervisionKind> all(SupervisionKindSheet sheet) {
        return sheet.kinds().versions().stream()
                .map(SupervisionKind::code)
                .distinct()
                .map(code -> sheet.kinds().of(code, sheet.today()))
                .toList();
    }

    private static PlainTable table(SupervisionKindSheet sheet) {
        var table = new PlainTable(
                Texts.of("supervision.kinds"),
                List.of(
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.kinds.purpose"),
                        Texts.of("supervision.kinds.usual"),
                        Texts.of("supervision.kinds.form"),
                        Texts.of("supervision.rules.source")));
        for (SupervisionKind one : all(sheet)) {
            table.row(
                    name(sheet, one),
                    List.of(
                            one.purpose(),
                            one.usualSupervisor(),
                            one.form().words() + traits(one) + later(sheet, one),
                            source(sheet, one)));
        }
        return table;
    }

    private static Component name(SupervisionKindSheet sheet, SupervisionKind one) {
        String words = one.isUsed() ? one.words() : Texts.of("supervision.kinds.ended", one.words());
        return sheet.mayKeep() ? new Link(Places.supervisionKind(one.code().value()), words) : new Span(words);
    }

    private static String traits(SupervisionKind one) {
        return one.traits().stream()
                .sorted()
                .map(KindTrait::words)
                .map(words -> ". " + words)
                .collect(Collectors.joining());
    }

    private static String later(SupervisionKindSheet sheet, SupervisionKind now) {
        return sheet.kinds().later(sheet.today()).stream()
                .filter(one -> one.code().equals(now.code()) && !one.equals(now))
                .map(one -> ". "
                        + Texts.of(
                                one.isUsed() ? "supervision.kinds.later" : "supervision.kinds.ends",
                                day(one.from()),
                                one.words()))
                .collect(Collectors.joining());
    }

    private static String source(SupervisionKindSheet sheet, SupervisionKind one) {
        LocalDate from = one.from();
        if (from == null) {
            return Texts.of("supervision.rules.shipped");
        }
        return from.isAfter(sheet.today())
                ? Texts.of("supervision.kinds.begins", Days.of(from), one.source())
                : Texts.of("supervision.rules.since", Days.of(from), one.source());
    }

    private static String day(@Nullable LocalDate from) {
        return from == null ? "" : Days.of(from);
    }
}
