package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.RoleDetails;

/** Chapters that more than one document about a role has. */
final class RoleChapters {

    private final RoleSheet sheet;
    private final Writing writing;

    RoleChapters(RoleSheet sheet, Writing writing) {
        this.sheet = sheet;
        this.writing = writing;
    }

    /** That all of this is a reconstruction, and which role is one as a whole. */
    void mark() {
        writing.note(sheet.framework().about().statusNote()
                + (sheet.role().reconstructed()
                        ? " This role was not among those named in April 2018; it is our own reconstruction."
                        : ""));
    }

    void purpose() {
        writing.chapter("Purpose").words(sheet.role().purpose());
    }

    /** Says so where the levels asked for have no words of their own. */
    void standIn() {
        long without = sheet.undescribed();
        if (without > 0) {
            writing.words(
                    without == sheet.needs().size()
                            ? "The levels are not described yet in this release of the framework. The sentences of the scale, "
                                    + "which are the same for every competency, stand in."
                            : "Where nothing else is written yet, the sentence of the scale stands in.");
        }
    }

    void supervision() {
        List<String> kinds = RoleWords.supervision(sheet.supervision());
        writing.chapter("Supervision");
        if (kinds.isEmpty()) {
            writing.words("No pattern of supervision is set for this role.");
        } else {
            writing.points(kinds).words("These intervals are our proposal; each service sets its own.");
        }
    }

    /** Police clearance, disclosure check and safeguarding; for applicants without remarks on sources. */
    List<Writing.Fact> checks(boolean forApplicants) {
        RoleDetails details = sheet.role().details();
        String note = forApplicants
                ? RoleWords.bare(details.vettingNote())
                : RoleWords.capital(RoleWords.withSources(details.vettingNote()));
        var clearance = new ArrayList<>(List.of(RoleWords.clearance(details)));
        clearance.add(note);
        return List.of(
                new Writing.Fact("Police clearance, at least", clearance),
                new Writing.Fact("DBS check", List.of(RoleWords.capital(details.dbs()))),
                new Writing.Fact("Safeguarding training", List.of(RoleWords.safeguarding(details))));
    }

    /** The levels that each strand raises. */
    void strands() {
        List<RoleSheet.Raise> raises = sheet.raises();
        if (raises.isEmpty()) {
            return;
        }
        writing.chapter("Specialist strands");
        for (RoleSheet.Raise raise : raises) {
            writing.part(raise.strand().name())
                    .points(raise.needs().stream()
                            .map(need -> need.competency().title() + ", at "
                                    + need.words().step().named() + ": "
                                    + need.words().thirdPerson())
                            .toList());
        }
    }
}
