package org.waymark.ui.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.framework.Framework;
import org.waymark.provision.CoverColumn;
import org.waymark.provision.CoverFile;
import org.waymark.provision.Criticality;
import org.waymark.provision.Pathway;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Schemes;

/**
 * What the cells of a grid offer.
 *
 * @param choices what may be chosen in a cell; cells without choices are written freely
 * @param competencies every competency by its code, with its title
 * @param levels the levels that can be asked for
 * @param today the day on which it is written
 */
record Offered(
        Map<CoverColumn, List<Choice>> choices, List<Choice> competencies, List<Choice> levels, LocalDate today) {

    /** What a site can need on a day: the pathways that it offers then, and everything that the framework knows. */
    static Offered at(CoverFile file, LocalDate day, Framework framework, Schemes schemes) {
        var choices = new EnumMap<CoverColumn, List<Choice>>(CoverColumn.class);
        choices.put(CoverColumn.PATHWAY, pathways(file, day));
        choices.put(
                CoverColumn.DAYS,
                Arrays.stream(Texts.of("cover.site.days.usual").split(";", -1))
                        .map(days -> new Choice(days, days))
                        .toList());
        choices.put(CoverColumn.ROLE, roles(framework));
        choices.put(
                CoverColumn.WOMAN,
                List.of(
                        new Choice("no", Texts.of("cover.site.woman.no"), ""),
                        new Choice("yes", Texts.of("cover.site.woman.yes"), "y")));
        choices.put(CoverColumn.CLEARANCE, clearances(schemes));
        choices.put(
                CoverColumn.CRITICALITY,
                Arrays.stream(Criticality.values())
                        .map(Offered::criticality)
                        .toList()
                        .reversed());
        return new Offered(
                choices,
                framework.competencies().stream()
                        .map(one -> new Choice(one.code().value(), one.title()))
                        .toList(),
                framework.scale().stream()
                        .filter(step -> step.level().value() > 0)
                        .map(step -> new Choice(Integer.toString(step.level().value()), step.named()))
                        .toList(),
                file.today());
    }

    private static List<Choice> pathways(CoverFile file, LocalDate day) {
        return afterNone(
                Texts.of("cover.site.pathway.none"),
                file.configuration().pathwaysOn(day).orElse(List.of(Pathway.values())).stream()
                        .map(pathway -> new Choice(Words.pathway(pathway), Words.pathway(pathway)))
                        .toList());
    }

    private static List<Choice> roles(Framework framework) {
        return afterNone(
                Texts.of("cover.site.role.none"),
                framework.roles().stream()
                        .map(role -> new Choice(role.code().value(), role.named(), role.name()))
                        .toList());
    }

    private static List<Choice> clearances(Schemes schemes) {
        return afterNone(
                Texts.of("cover.site.clearance.none"),
                schemes.levels().stream()
                        .filter(level -> !Schemes.asksNothing(level.code()))
                        .map(level -> new Choice(level.code(), level.named()))
                        .toList());
    }

    private static Choice criticality(Criticality one) {
        String words = Texts.of("cover.site.criticality." + one.name());
        return new Choice(words.toLowerCase(Locale.UK), words, Integer.toString(one.weight()));
    }

    private static List<Choice> afterNone(String none, List<Choice> more) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", none, "-"));
        all.addAll(more);
        return List.copyOf(all);
    }

    List<Choice> of(CoverColumn cell) {
        return choices.getOrDefault(cell, List.of());
    }

    /** How people read what is written in a cell. */
    String words(CoverColumn cell, String text) {
        return of(cell).stream()
                .filter(choice -> choice.isMeantBy(text))
                .map(Choice::words)
                .findFirst()
                .orElse(text);
    }

    /** The title of a competency; nothing where there is none of that code. */
    String title(String code) {
        return competencies.stream()
                .filter(choice -> choice.text().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse("");
    }

    /** The code of the competency that somebody means by its code, its title, or both. */
    Optional<String> code(String typed) {
        String plain = typed.strip();
        List<Choice> meant = competencies.stream()
                .filter(choice ->
                        choice.isMeantBy(plain) || plain.equalsIgnoreCase(choice.text() + " " + choice.words()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().text()) : Optional.empty();
    }
}
