package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.skillmix.Establishment;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** What every role profile comes to: hours of cover, whole-time equivalents needed and in being. */
class EstablishmentTable extends Paper {

    private static final long serialVersionUID = 1L;

    /** @param here the address of the page, as a browser needs it to find a place on it */
    EstablishmentTable(Establishment sheet, String here) {
        super(Texts.of("cover.establishment.table"));
        if (sheet.roles().isEmpty()) {
            var none = new Paragraph(Texts.of("cover.establishment.none"));
            none.addClassName("wm-soft");
            add(none);
            return;
        }
        var table = new PlainTable(
                Texts.of("cover.establishment.caption"),
                List.of(
                        Texts.of("cover.establishment.role"),
                        Texts.of("cover.establishment.hours"),
                        Texts.of("cover.establishment.needed"),
                        Texts.of("cover.establishment.posts"),
                        Texts.of("cover.establishment.inBeing"),
                        Texts.of("cover.establishment.difference")));
        for (Establishment.OfRole role : sheet.roles()) {
            table.row(
                    link(role, here),
                    new Span(Numbers.brief(role.hours())),
                    new Span(Numbers.exact(role.needed())),
                    new Span(Integer.toString(role.posts())),
                    new Span(Numbers.exact(role.inBeing())),
                    difference(role));
        }
        var formula = new Paragraph(Texts.of(
                "cover.establishment.formula",
                Numbers.brief(sheet.rule().upliftPercent()),
                Numbers.brief(sheet.rule().fullTimeHours())));
        formula.addClassName("wm-soft");
        add(table, formula);
    }

    private static Anchor link(Establishment.OfRole role, String here) {
        var link = new Anchor("/" + here + "#" + RoleSums.id(role), role.name());
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static Component difference(Establishment.OfRole role) {
        BigDecimal difference = role.difference();
        String number = Numbers.exact(difference.abs());
        if (role.lines().isEmpty()) {
            return new Span(Texts.of("cover.establishment.notAsked"));
        }
        return switch (difference.signum()) {
            case -1 -> new StatusTag(Texts.of("cover.establishment.missing", number), StatusTag.Tone.WARN);
            case 0 -> new StatusTag(Texts.of("cover.establishment.even"), StatusTag.Tone.GOOD);
            default -> new StatusTag(Texts.of("cover.establishment.more", number), StatusTag.Tone.GOOD);
        };
    }
}
