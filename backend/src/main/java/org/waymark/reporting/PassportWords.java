package org.waymark.reporting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Today;

/** What a passport says in sentences. */
public final class PassportWords {

    private static final int LONGEST_NAME = 60;
    private static final String GENERAL = "General words of the scale, as this competency is not described yet: ";

    private PassportWords() {}

    /** The whole in a few plain sentences. */
    public static List<String> summary(Passport passport) {
        var sentences = new ArrayList<String>();
        if (passport.holder().role().isPresent()) {
            sentences.add(asked(passport));
        }
        long beyond =
                passport.lines().stream().filter(line -> line.need() == null).count();
        if (beyond > 0) {
            sentences.add("Levels are also agreed for " + count(beyond, "competency", "competencies")
                    + (passport.holder().role().isPresent() ? " that the profile does not ask for." : "."));
        }
        agreedWhen(passport).ifPresent(sentences::add);
        return sentences;
    }

    private static String asked(Passport passport) {
        var sentence = new StringBuilder("The profile asks for ")
                .append(count(passport.asked(), "competency", "competencies"))
                .append(". ");
        if (passport.parts().isEmpty()) {
            return sentence.append("None has an agreed level yet.").toString();
        }
        sentence.append(count(passport.met(), "is", "are")).append(" agreed at the level it asks for or above.");
        if (passport.below() > 0) {
            sentence.append(' ').append(count(passport.below(), "is", "are")).append(" agreed below it.");
        }
        int open = passport.notAgreed().size();
        return sentence.append(' ')
                .append(open == 0 ? "All have an agreed level." : count(open, "has", "have") + " no agreed level yet.")
                .toString();
    }

    /** What the profile asks for, and in words how far away that is. */
    public static String need(Passport.Line line) {
        ScaleLevel need = line.need();
        if (need == null) {
            return "Not asked for";
        }
        return line.below() == 0
                ? need.formal()
                : need.formal() + ", " + line.below() + (line.below() == 1 ? " level below" : " levels below");
    }

    /** What the agreed level looks like, said of the holder; says so where the scale's sentence stands in. */
    public static String looks(Passport.Line line) {
        boolean general = !line.looks().described() && line.level().level().value() > 0;
        return (general ? GENERAL : "") + line.looks().thirdPerson();
    }

    /** A name for the file, in plain letters. */
    static String fileName(Passport passport) {
        String plain = Normalizer.normalize(passport.holder().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return "competency-passport" + (name.isEmpty() ? "" : "-" + name) + "-"
                + passport.made().at().toLocalDate() + ".pdf";
    }

    private static Optional<String> agreedWhen(Passport passport) {
        List<LocalDate> days = passport.lines().stream()
                .map(Passport.Line::agreedOn)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        return Optional.of(
                first.equals(last)
                        ? "All levels were agreed on " + Today.inWords(first) + "."
                        : "The levels were agreed between " + Today.inWords(first) + " and " + Today.inWords(last)
                                + ".");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
