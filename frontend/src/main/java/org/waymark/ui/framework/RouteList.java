package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Rise;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** From where a role is reached and where it leads, and what is missing most on each way. */
class RouteList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RISES = 3;

    private final transient Framework framework;

    RouteList(RoleSheet sheet) {
        this.framework = sheet.framework();
        show("framework.routes.in", sheet.stepsIn());
        show("framework.routes.out", sheet.stepsOut());
    }

    private void show(String key, List<RoleSheet.Step> steps) {
        add(new H3(Texts.of(key)));
        if (steps.isEmpty()) {
            add(new Paragraph(Texts.of(key + ".none")));
            return;
        }
        var list = new UnorderedList();
        for (RoleSheet.Step step : steps) {
            String level = Texts.of("framework.level", step.other().careerLevel());
            var item = new ListItem(
                    new Link(Places.profile(step.other().code()), step.other().name()),
                    new Span(", " + level.toLowerCase(Locale.UK)));
            if (!step.note().isBlank()) {
                item.add(small(Texts.of("framework.routes.note", step.note())));
            }
            item.add(small(missing(step.rises())));
            list.add(item);
        }
        add(list);
    }

    private String missing(List<Rise> rises) {
        String most = rises.stream()
                .limit(MOST_RISES)
                .map(rise -> Texts.of(
                        "framework.routes.rise",
                        rise.competency().title(),
                        framework.words(rise.to()).named()))
                .collect(Collectors.joining("; "));
        return Texts.count("framework.routes.missing", rises.size(), most);
    }

    private static Div small(String words) {
        var small = new Div(words);
        small.addClassNames("wm-small", "wm-soft");
        return small;
    }
}
