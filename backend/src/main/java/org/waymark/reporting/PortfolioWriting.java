package org.waymark.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceFile;
import org.waymark.assessment.EvidencePage;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Today;
import org.waymark.observation.Observation;

/** A portfolio as it is written on paper: an index by competency, then each piece in full under its number. */
final class PortfolioWriting {

    private static final List<String> COLUMNS = List.of("Competency", "Domain", "Pieces");

    private PortfolioWriting() {}

    static Writing of(String name, EvidencePage evidence, List<Observation> seen, Framework framework) {
        List<Evidence> pieces = evidence.pieces();
        var writing = new Writing("Portfolio of evidence", name);
        if (pieces.isEmpty() && seen.isEmpty()) {
            return writing.note("No evidence has been added yet.");
        }
        writing.words(pieces.isEmpty() ? "" : said(pieces.size(), evidence.total()));
        writing.words(confirmed(seen.size()));
        List<Set<CompetencyCode>> about = Stream.concat(
                        pieces.stream().map(Evidence::competencies),
                        seen.stream().map(one -> Set.of(one.competencyCode())))
                .toList();
        writing.chapter("Index").words("The numbers are those of the pieces below.");
        writing.table("portfolio", COLUMNS, index(about, framework));
        List<String> loose = numbers(about, null);
        writing.words(loose.isEmpty() ? "" : "Not tied to a competency yet: " + String.join(", ", loose) + ".");
        if (!pieces.isEmpty()) {
            writing.chapter("Evidence");
        }
        for (int at = 0; at < pieces.size(); at++) {
            piece(writing, at + 1, pieces.get(at), framework);
        }
        if (!seen.isEmpty()) {
            writing.chapter("Confirmed observations");
        }
        for (int at = 0; at < seen.size(); at++) {
            observation(writing, pieces.size() + at + 1, seen.get(at), framework);
        }
        return writing;
    }

    private static String confirmed(int seen) {
        return switch (seen) {
            case 0 -> "";
            case 1 -> "One observation that a colleague confirmed.";
            default -> seen + " observations that colleagues confirmed.";
        };
    }

    private static void observation(Writing writing, int number, Observation seen, Framework framework) {
        String title = title(seen.competencyCode(), framework);
        writing.part(number + ". Observed: " + title);
        writing.facts(List.of(
                new Writing.Fact("Day", List.of(Today.inWords(seen.observedOn()))),
                new Writing.Fact("Seen by", List.of(seen.observer())),
                new Writing.Fact(
                        "Looked at for", List.of(framework.words(seen.level()).formal())),
                new Writing.Fact("What I did", List.of(seen.words())),
                new Writing.Fact("What the observer said", List.of(seen.remark())),
                new Writing.Fact("For", List.of(title))));
    }

    private static String title(CompetencyCode code, Framework framework) {
        return framework.find(code).map(Competency::title).orElse(code.value());
    }

    private static String said(int shown, int total) {
        if (shown < total) {
            return "The newest " + shown + " of " + total + " pieces of evidence.";
        }
        return shown == 1 ? "One piece of evidence." : shown + " pieces of evidence, the newest first.";
    }

    private static List<List<String>> index(List<Set<CompetencyCode>> about, Framework framework) {
        var rows = new ArrayList<List<String>>();
        for (Domain domain : framework.domains()) {
            for (Competency competency : framework.competenciesOf(domain.code())) {
                List<String> numbers = numbers(about, competency.code());
                if (!numbers.isEmpty()) {
                    rows.add(List.of(competency.title(), domain.name(), String.join(", ", numbers)));
                }
            }
        }
        return rows;
    }

    /** The numbers of the pieces for the competency; of those for none where none is named. */
    private static List<String> numbers(List<Set<CompetencyCode>> about, @Nullable CompetencyCode code) {
        return IntStream.range(0, about.size())
                .filter(at ->
                        code == null ? about.get(at).isEmpty() : about.get(at).contains(code))
                .mapToObj(at -> Integer.toString(at + 1))
                .toList();
    }

    private static void piece(Writing writing, int number, Evidence piece, Framework framework) {
        writing.part(number + ". " + piece.title());
        piece.note().lines().forEach(writing::words);
        writing.facts(List.of(
                new Writing.Fact("Day", List.of(Today.inWords(piece.dated()))),
                new Writing.Fact("Web address", List.of(piece.link())),
                new Writing.Fact("File", List.of(file(piece.file()))),
                new Writing.Fact("For", List.of(competencies(piece, framework)))));
    }

    /** A file stays beside the document; a certificate says until when it counts. */
    private static String file(@Nullable EvidenceFile file) {
        if (file == null) {
            return "";
        }
        LocalDate ends = file.endsOn();
        return file.name() + (ends == null ? "" : ", counts until " + Today.inWords(ends));
    }

    private static String competencies(Evidence piece, Framework framework) {
        return piece.competencies().stream()
                .sorted()
                .map(code -> title(code, framework))
                .collect(Collectors.joining("; "));
    }
}
