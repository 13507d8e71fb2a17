package org.waymark.ui.supervisor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Answer;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** One act on the agreement sheet that can be taken back. */
sealed interface Step {

    /** There is nothing to take back. */
    record Nothing() implements Step {}

    /** A calm domain was settled; the version names the act. */
    record Domain(int version) implements Step {}

    /** One competency was settled; before there was another answer or none. */
    record One(CompetencyCode competency, @Nullable Answer before, Answer after) implements Step {

        /**
         * The version to take this step back from.
         *
         * @throws Refused.ChangedMeanwhile if the line is not as the step left it
         */
        int versionIn(AgreementSheet sheet) {
            return sheet.lines().stream()
                    .filter(line -> line.competency().equals(competency) && Objects.equals(line.settled(), after))
                    .findFirst()
                    .orElseThrow(() -> new Refused.ChangedMeanwhile(Texts.of("supervisor.undo.changed")))
                    .version();
        }
    }
}
