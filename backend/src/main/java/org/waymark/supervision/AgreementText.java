package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.KindCode;

/**
 * What two people, or a group, agree about their supervision.
 *
 * @param kinds which kinds it covers
 * @param minutes how long a session of these kinds is: between two people where they agree a shorter one than the rules ask for, in a group as it
 *     is; 0 where nothing is agreed
 * @param parts what they say under each heading, in the order of the headings
 * @param startsOn the first day on which it holds
 * @param reviewOn the day by which they look at it again, a year later at most
 */
public record AgreementText(
        Set<KindCode> kinds, int minutes, List<String> parts, LocalDate startsOn, LocalDate reviewOn) {

    /** The headings, after what HCPC and NHS policies ask an agreement to cover. */
    public enum Heading {
        FREQUENCY("How often and how long"),
        PLACE("Where, or online"),
        AGENDA("How the agenda is set"),
        CONFIDENTIALITY("Confidentiality and its limits"),
        RECORDS("What is written down"),
        READERS("Who may read it"),
        CANCELLATIONS("When a session is cancelled"),
        DISAGREEMENT("Concerns and disagreement"),
        NEEDS("Cultural or access needs");

        private final String words;

        Heading(String words) {
            this.words = words;
        }

        /** As documents write it. */
        public String words() {
            return words;
        }
    }

    private static final List<Heading> HEADINGS = List.of(Heading.values());
    private static final String BETWEEN = "\u001f";

    public AgreementText {
        kinds = Set.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    /** What is said under a heading; empty where nothing is. */
    public String under(Heading heading) {
        int at = HEADINGS.indexOf(heading);
        return at < parts.size() ? parts.get(at) : "";
    }

    /** The codes of the kinds that it covers, with a space between. */
    String covered() {
        return String.join(" ", kinds.stream().map(KindCode::value).sorted().toList());
    }

    String whole() {
        return Stream.concat(Stream.of(covered()), parts.stream())
                .collect(java.util.stream.Collectors.joining(BETWEEN));
    }

    static AgreementText of(String whole, int minutes, LocalDate startsOn, LocalDate reviewOn) {
        List<String> all = List.of(whole.split(BETWEEN, -1));
        Set<KindCode> kinds = Stream.of(all.getFirst().split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(KindCode::new)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new AgreementText(kinds, minutes, all.subList(1, all.size()), startsOn, reviewOn);
    }

    @Override
    public String toString() {
        return "AgreementText[confidential]";
    }
}
