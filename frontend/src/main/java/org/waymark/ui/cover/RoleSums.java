package org.waymark.ui.cover;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.waymark.provision.ServiceRule;
import org.waymark.skillmix.Establishment;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** How the numbers of one role profile come about: the lines, the sum with the uplift, and the posts in being. */
class RoleSums extends Paper {

    private static final long serialVersionUID = 1L;

    RoleSums(Establishment.OfRole role, ServiceRule rule) {
        super(role.name());
        setId(id(role));
        addClassName("wm-role-sums");
        add(new H3(Texts.of("cover.sums.hours")));
        if (role.lines().isEmpty()) {
            add(new Paragraph(Texts.of("cover.sums.noLine")));
        } else {
            var lines = new UnorderedList();
            role.lines().forEach(line -> lines.add(new ListItem(sentence(line))));
            add(
                    lines,
                    new Paragraph(Texts.of(
                            "cover.sums.needed",
                            Numbers.brief(role.hours()),
                            Numbers.brief(
                                    BigDecimal.ONE.add(rule.upliftPercent().movePointLeft(2))),
                            Numbers.brief(rule.fullTimeHours()),
                            Numbers.exact(role.needed()))));
        }
        add(
                new H3(Texts.of("cover.sums.posts")),
                new Paragraph(
                        role.posts() == 0
                                ? Texts.of("cover.sums.noPost")
                                : Texts.count(
                                        "cover.sums.inBeing",
                                        role.posts(),
                                        Numbers.brief(role.postHours()),
                                        Numbers.brief(rule.fullTimeHours()),
                                        Numbers.exact(role.inBeing()))));
    }

    static String id(Establishment.OfRole role) {
        return "role-" + role.role().value().toLowerCase(java.util.Locale.ROOT);
    }

    /** The line with its sum: which site and pathway, how many days of how many hours, for how many people. */
    static String sentence(Establishment.Line line) {
        BigDecimal hours = line.hours();
        String what = line.need().pathway() == null
                ? Texts.of("cover.sums.site", line.site())
                : Texts.of(
                        "cover.sums.pathway",
                        line.site(),
                        Texts.of("provision.pathway." + line.need().pathway().name()));
        if (hours == null) {
            return Texts.of("cover.sums.notStated", what);
        }
        String days = line.spells().isEmpty()
                ? Texts.of("cover.sums.closed")
                : line.spells().stream()
                        .map(part -> Texts.count("cover.sums.days", part.days(), Numbers.brief(part.hours())))
                        .collect(Collectors.joining(Texts.of("cover.sums.plus")));
        return Texts.count("cover.sums.line", line.need().headcount(), what, days, Numbers.brief(hours));
    }
}
