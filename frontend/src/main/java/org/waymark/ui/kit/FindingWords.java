package org.waymark.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.framework.Finding;
import org.waymark.framework.PracticeFunction;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What the screens say of something found in the framework: what it is, where it stands, and the page that shows it. */
public final class FindingWords {

    private static final int NAMED = 2;

    private FindingWords() {}

    public static String kind(Finding.Kind kind) {
        return Texts.of("kit.found.kind." + kind);
    }

    /** The page that shows it, at the part that does; nothing for a course that no competency takes. */
    public static Optional<String> address(Finding finding) {
        return switch (finding.kind()) {
            case PROFILE -> Optional.of(Places.profile(new RoleCode(finding.code())));
            case COMPETENCY -> at(finding, "");
            case LEVEL -> at(finding, Anchors.level(finding.level()));
            case EVIDENCE -> at(finding, Anchors.EVIDENCE);
            case GROWTH -> at(finding, Anchors.GROWTH);
            case TASK ->
                finding.functions().stream().findFirst().map(function -> Places.task(function.code(), finding.code()));
            case STANDARD, COURSE -> at(finding, Anchors.BESIDE);
        };
    }

    /** The line that places it: its code, its level, where it is practised, which competencies name it. */
    public static String line(Finding finding) {
        return Stream.of(finding.code(), place(finding), practised(finding))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> at(Finding finding, String part) {
        return finding.at().stream().findFirst().map(first -> Places.competency(first.code(), part));
    }

    private static String place(Finding finding) {
        return switch (finding.kind()) {
            case LEVEL -> Texts.of("kit.found.level", String.valueOf(finding.level()));
            case EVIDENCE -> Texts.of("kit.found.evidence");
            case GROWTH -> Texts.of(Level.ON_MY_OWN.equals(finding.level()) ? "kit.found.early" : "kit.found.later");
            case STANDARD -> names("kit.found.standard", finding);
            case COURSE -> names("kit.found.course", finding);
            case COMPETENCY, TASK, PROFILE -> "";
        };
    }

    private static String names(String key, Finding finding) {
        List<String> titles =
                finding.at().stream().map(Finding.Target::title).limit(NAMED).toList();
        int more = finding.at().size() - titles.size();
        if (titles.isEmpty()) {
            return "";
        }
        String named = Texts.of(key, String.join("; ", titles));
        return more == 0 ? named : named + " " + Texts.of("kit.found.more", more);
    }

    private static String practised(Finding finding) {
        boolean isAPart = finding.kind() == Finding.Kind.EVIDENCE || finding.kind() == Finding.Kind.GROWTH;
        return isAPart || finding.functions().isEmpty()
                ? ""
                : Texts.of(
                        "kit.found.practised",
                        finding.functions().stream()
                                .map(PracticeFunction::name)
                                .collect(Collectors.joining(", "))
                                .toLowerCase(Locale.UK));
    }
}
