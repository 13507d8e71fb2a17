package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.provision.CoverFile;
import org.waymark.provision.CoverPlan;
import org.waymark.provision.Site;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Which plan holds on a day, since when, what comes next, and every plan there was, is and will be. */
class Standing extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    Standing(CoverFile file, LocalDate on) {
        this.site = file.site();
        addClassName("wm-cover-standing");
        String since = file.on(on)
                .map(plan -> Texts.of("cover.site.since", Days.of(plan.from())))
                .orElseGet(() -> Texts.of("cover.site.since.none", Days.of(on)));
        var line = new Paragraph(since);
        file.nextAfter(on).ifPresent(next -> {
            line.add(" " + Texts.of("cover.site.next") + " ");
            line.add(to(next));
            line.add(".");
        });
        add(line);
    }

    /** Adds every plan; each may be taken back where somebody may change it. */
    Standing history(CoverFile file, boolean mayChange, Consumer<LocalDate> takeBack) {
        var list = new UnorderedList();
        list.addClassName("wm-history");
        for (CoverPlan plan : file.plans().reversed()) {
            var entered = new Div(Texts.of("provision.history.entered", Days.of(plan.enteredAt())));
            entered.addClassName("wm-soft");
            var item = new ListItem(new Div(to(plan)), entered);
            if (mayChange) {
                var back = new Button(Texts.of("provision.takeBack"), event -> takeBack.accept(plan.from()));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                back.setAriaLabel(Texts.of("cover.site.takeBack.which", Days.of(plan.from())));
                item.add(back);
            }
            list.add(item);
        }
        var details = new Details(Texts.count("cover.site.history", file.plans().size()), list);
        details.addClassNames("wm-small", "wm-no-print");
        add(details);
        return this;
    }

    private Link to(CoverPlan plan) {
        return new Link(
                Places.siteNeeds(site.serviceId(), site.id(), plan.from()),
                Texts.of(
                        "cover.site.plan",
                        Days.of(plan.from()),
                        Texts.count("cover.site.needs", plan.needs().size())));
    }
}
