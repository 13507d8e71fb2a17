package org.waymark.data;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.data.FrameworkText.CompetencyText;
import org.waymark.data.FrameworkText.CompetencyTypeText;
import org.waymark.data.FrameworkText.DomainText;
import org.waymark.data.FrameworkText.FallReasonText;

/** What competencies.yaml says: the domains, the competencies and the reasons why a level may fall. */
final class CompetencyFile {

    private final Section file;

    CompetencyFile(Section file) {
        this.file = file;
    }

    Codes codes() {
        return Codes.of("competency", file, "competencies", "code");
    }

    Codes types() {
        return Codes.of("competency type", file, "types", "code");
    }

    Codes reasons() {
        return Codes.of("fall reason", file, "fall_reasons", "code");
    }

    List<DomainText> domains() {
        var domains = file.sections("domains");
        return IntStream.range(0, domains.size())
                .mapToObj(at -> new DomainText(
                        domains.get(at).text("code"), domains.get(at).text("name"), at + 1))
                .toList();
    }

    List<CompetencyTypeText> typeTexts() {
        return file.sections("types").stream()
                .map(type -> new CompetencyTypeText(type.text("code"), type.text("meaning")))
                .toList();
    }

    List<FallReasonText> reasonTexts() {
        return file.sections("fall_reasons").stream()
                .map(reason -> new FallReasonText(reason.text("code"), reason.text("sentence")))
                .toList();
    }

    List<CompetencyText> competencies() {
        var domains = Codes.of("domain", file, "domains", "code");
        var types = types();
        var sections = file.sections("competencies");
        return IntStream.range(0, sections.size())
                .mapToObj(at -> competency(sections.get(at), domains, types, at + 1))
                .toList();
    }

    private static CompetencyText competency(Section section, Codes domains, Codes types, int order) {
        return new CompetencyText(
                section.text("code"),
                domains.known(section, "domain"),
                section.text("title"),
                section.text("meaning"),
                types.known(section, "type"),
                section.texts("nos_refs"),
                section.text("provenance"),
                section.text("confidence"),
                order);
    }
}
