package org.waymark.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceFile;
import org.waymark.assessment.EvidencePage;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Today;

/** A portfolio as it is written on paper: an index by competency, then each piece in full under its number. */
final class PortfolioWriting {

    private static final List<String> COLUMNS = List.of("Competency", "Domain", "Pieces");

    private PortfolioWriting() {}

    static Writing of(String name, EvidencePage evidence, Framework framework) {
        List<Evidence> pieces = evidence.pieces();
        var writing = new Writing("Portfolio of evidence", name);
        if (pieces.isEmpty()) {
            return writing.note("No evidence has been added yet.");
        }
        writing.words(said(pieces.size(), evidence.total()));
        writing.chapter("Index").words("The numbers are those of the pieces below.");
        writing.table("portfolio", COLUMNS, index(pieces, framework));
        List<String> loose = numbers(pieces, null);
        writing.words(loose.isEmpty() ? "" : "Not tied to a competency yet: " + String.join(", ", loose) + ".");
        writing.chapter("Evidence");
        for (int at = 0; at < pieces.size(); at++) {
            piece(writing, at + 1, pieces.get(at), framework);
        }
        return writing;
    }

    private static String said(int shown, int total) {
        if (shown < total) {
            return "The newest " + shown + " of " + total + " pieces of evidence.";
        }
        return shown == 1 ? "One piece of evidence." : shown + " pieces of evidence, the newest first.";
    }

    private static List<List<String>> index(List<Evidence> pieces, Framework framework) {
        var rows = new ArrayList<List<String>>();
        for (Domain domain : framework.domains()) {
            for (Competency competency : framework.competenciesOf(domain.code())) {
                List<String> numbers = numbers(pieces, competency.code());
                if (!numbers.isEmpty()) {
                    rows.add(List.of(competency.title(), domain.name(), String.join(", ", numbers)));
                }
            }
        }
        return rows;
    }

    /** The numbers of the pieces for the competency; of those for none where none is named. */
    private static List<String> numbers(List<Evidence> pieces, @Nullable CompetencyCode code) {
        return IntStream.range(0, pieces.size())
                .filter(at -> code == null
                        ? pieces.get(at).competencies().isEmpty()
                        : pieces.get(at).competencies().contains(code))
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
                .map(code -> framework.find(code).map(Competency::title).orElse(code.value()))
                .collect(Collectors.joining("; "));
    }
}
