package org.waymark.ui.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Answer;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** What has changed since levels were agreed last time, counted from the levels themselves. */
record Growth(int rose, int fell, int met, int total, Optional<LocalDate> since) {

    static Growth of(List<AgreementSheet.Line> lines) {
        int rose = 0;
        int fell = 0;
        int met = 0;
        for (AgreementSheet.Line line : lines) {
            if (line.settled() instanceof Answer.Rated(Level level)) {
                var last = line.lastTime();
                int change = last == null ? 0 : level.compareTo(last.level());
                rose += change > 0 ? 1 : 0;
                fell += change < 0 ? 1 : 0;
                met += level.meets(line.need()) ? 1 : 0;
            }
        }
        Optional<LocalDate> since = lines.stream()
                .map(AgreementSheet.Line::lastTime)
                .filter(Objects::nonNull)
                .map(last -> last.agreedOn())
                .max(Comparator.naturalOrder());
        return new Growth(rose, fell, met, lines.size(), since);
    }

    /** The one sentence. */
    String inWords() {
        return since.map(day -> Texts.of(
                        "mine.agreement.growth",
                        Days.of(day),
                        Texts.count("mine.agreement.rose", rose),
                        Texts.count("mine.agreement.fell", fell),
                        met,
                        total))
                .orElseGet(() -> Texts.of("mine.agreement.growth.first", met, total));
    }
}
