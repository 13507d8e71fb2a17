package org.waymark.reporting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.framework.Competency;
import org.waymark.framework.Strand;
import org.waymark.kernel.Today;

/** Lays a competency passport out on A4. */
final class PassportPage {

    private static final String CLASSIFICATION = "OFFICIAL: staff record";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Passport passport;
    private final Markup page;

    private PassportPage(Passport passport, PdfFonts fonts, String style) {
        this.passport = passport;
        this.page =
                new Markup(fonts, "Competency passport of " + passport.holder().name(), style);
    }

    static Document of(Passport passport, PdfFonts fonts, String style) {
        var page = new PassportPage(passport, fonts, style);
        page.footer();
        page.header();
        page.facts();
        page.summary();
        page.levels();
        page.notAgreed();
        page.evidence();
        page.observed();
        return page.page.document();
    }

    private void footer() {
        Element footer = page.add(page.body(), "div", "footer");
        page.add(footer, "span", "classification", CLASSIFICATION);
        String when = TIME.format(passport.made().at());
        page.add(
                footer,
                "span",
                "",
                ". Printed " + when + ", by " + passport.made().by());
    }

    private void header() {
        Element header = page.add(page.body(), "div", "header");
        Element mark = page.add(header, "div", "mark");
        for (String piece : List.of("there post", "there tip", "back post", "back tip")) {
            page.add(mark, "div", piece);
        }
        page.add(header, "p", "brand", "Waymark");
        page.add(page.body(), "h1", "", "Competency passport");
        page.add(page.body(), "p", "name", passport.holder().name());
    }

    private void facts() {
        Passport.Holder holder = passport.holder();
        Element table = page.add(page.body(), "table", "facts");
        Element rows = page.add(table, "tbody", "");
        fact(rows, "Role profile", holder.role().map(role -> role.named()).orElse("No post today, so no role profile"));
        if (!holder.strands().isEmpty()) {
            fact(
                    rows,
                    holder.strands().size() == 1 ? "Strand" : "Strands",
                    holder.strands().stream().map(Strand::name).collect(Collectors.joining("; ")));
        }
        if (!holder.service().isEmpty()) {
            fact(rows, "Service", holder.service());
        }
        fact(
                rows,
                "Framework",
                passport.framework().title() + ", version "
                        + passport.framework().version());
        page.add(page.body(), "p", "note", passport.framework().statusNote());
    }

    private void fact(Element rows, String name, String value) {
        Element row = page.add(rows, "tr", "");
        page.heading(row, "row", name);
        page.add(row, "td", "", value);
    }

    private void summary() {
        page.add(page.body(), "h2", "", "In short");
        for (String sentence : PassportWords.summary(passport)) {
            page.add(page.body(), "p", "", sentence);
        }
    }

    private void levels() {
        page.add(page.body(), "h2", "", "Agreed levels");
        if (passport.parts().isEmpty()) {
            page.add(page.body(), "p", "", "No level has been agreed yet.");
        }
        for (Passport.Part part : passport.parts()) {
            page.add(page.body(), "h3", "", part.domain().name());
            Element rows = table(
                    "levels",
                    List.of(
                            "Competency",
                            "Agreed level and what it looks like",
                            "Profile asks for",
                            "Agreed on",
                            "Agreed by"));
            for (Passport.Line line : part.lines()) {
                Element row = page.add(rows, "tr", "");
                page.heading(row, "row", line.competency().title());
                Element agreed = page.add(row, "td", "");
                page.add(
                        agreed,
                        "p",
                        line.below() > 0 ? "level below" : "level",
                        line.level().formal());
                page.add(agreed, "p", "looks", PassportWords.looks(line));
                page.add(row, "td", "", PassportWords.need(line));
                page.add(row, "td", "", Today.inWords(line.agreedOn()));
                page.add(row, "td", "", line.agreedBy());
            }
        }
    }

    private void notAgreed() {
        if (passport.holder().role().isEmpty()) {
            return;
        }
        page.add(page.body(), "h2", "", "Not yet agreed");
        if (passport.notAgreed().isEmpty()) {
            page.add(page.body(), "p", "", "A level is agreed for everything the profile asks for.");
            return;
        }
        Element rows = table("open", List.of("Competency", "Domain", "Profile asks for"));
        for (Passport.Open open : passport.notAgreed()) {
            Element row = page.add(rows, "tr", "");
            page.heading(row, "row", open.competency().title());
            page.add(row, "td", "", open.domain().name());
            page.add(row, "td", "", open.need().formal());
        }
    }

    private void evidence() {
        page.add(page.body(), "h2", "", "Evidence");
        if (passport.evidence().isEmpty()) {
            page.add(page.body(), "p", "", "No evidence has been added yet.");
            return;
        }
        page.add(page.body(), "p", "soft", "By title. The evidence itself stays with its owner.");
        Element rows = table("evidence", List.of("Title", "Dated", "For"));
        for (Passport.Evidence evidence : passport.evidence()) {
            Element row = page.add(rows, "tr", "");
            page.heading(row, "row", evidence.title());
            page.add(row, "td", "", Today.inWords(evidence.dated()));
            page.add(
                    row,
                    "td",
                    "",
                    evidence.competencies().stream().map(Competency::title).collect(Collectors.joining("; ")));
        }
    }

    private void observed() {
        if (passport.observed().isEmpty()) {
            return;
        }
        page.add(page.body(), "h2", "", "Observations");
        page.add(
                page.body(),
                "p",
                "soft",
                "Seen by others, who signed in to say so. An observation is evidence, not a level.");
        Element rows = table("observed", List.of("Competency", "Level looked for", "Observed on", "Observed by"));
        for (Passport.Observed one : passport.observed()) {
            Element row = page.add(rows, "tr", "");
            page.heading(row, "row", one.competency());
            page.add(row, "td", "", one.level().formal());
            page.add(row, "td", "", Today.inWords(one.on()));
            page.add(row, "td", "", one.by());
        }
    }

    private Element table(String cssClass, List<String> columns) {
        Element table = page.add(page.body(), "table", cssClass);
        Element row = page.add(page.add(table, "thead", ""), "tr", "");
        columns.forEach(column -> page.heading(row, "col", column));
        return page.add(table, "tbody", "");
    }
}
