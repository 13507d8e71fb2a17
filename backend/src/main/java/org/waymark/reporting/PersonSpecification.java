package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.waymark.kernel.Level;

/** What an applicant must and should bring, and how each point is assessed. */
final class PersonSpecification {

    private static final List<String> COLUMNS = List.of("Criterion", "Assessed by");

    private static final Level AWARE = new Level(1);

    private final RoleSheet sheet;
    private final Writing writing;
    private final RoleChapters chapters;
    private final List<Criterion> criteria;

    private PersonSpecification(RoleSheet sheet) {
        this.sheet = sheet;
        this.writing = new Writing(
                RoleDocument.PERSON_SPECIFICATION.title(), sheet.role().named());
        this.chapters = new RoleChapters(sheet, writing);
        this.criteria = Criterion.of(sheet);
    }

    static Writing of(RoleSheet sheet) {
        var specification = new PersonSpecification(sheet);
        specification.chapters.mark();
        specification.whatTheyBring();
        specification.competencies();
        specification.desirable();
        return specification.writing;
    }

    private void whatTheyBring() {
        writing.chapter("Essential: background and checks");
        if (criteria.stream().anyMatch(criterion -> criterion.kind() == Criterion.Kind.NOTHING_ASKED)) {
            writing.words("No formal qualification is asked for.");
        }
        writing.table("criteria", COLUMNS, rows(Criterion.Kind.ESSENTIAL));
    }

    private void competencies() {
        List<RoleSheet.Need> first = toShortlist();
        writing.chapter("Essential: to shortlist on")
                .words("From each domain, the competency of which the role asks most.");
        chapters.standIn();
        writing.table("criteria", COLUMNS, criteria(first, "Application, interview"))
                .chapter("Essential: what else the role asks for")
                .words("No panel asks about all of them: choose those that matter most for the post.");
        for (RoleSheet.Part part : sheet.parts()) {
            List<RoleSheet.Need> others =
                    part.needs().stream().filter(need -> !first.contains(need)).toList();
            if (!others.isEmpty()) {
                writing.part(part.domain().name()).table("criteria", COLUMNS, criteria(others, "Interview"));
            }
        }
    }

    /** The whole list is more than any panel can use; what is done on one's own is what a form can ask for. */
    private List<RoleSheet.Need> toShortlist() {
        Level most = Collections.max(
                sheet.needs().stream().map(PersonSpecification::level).toList());
        Level least = most.meets(Level.ON_MY_OWN) ? Level.ON_MY_OWN : most;
        return sheet.parts().stream()
                .map(part -> Collections.max(part.needs(), Comparator.comparing(PersonSpecification::level)))
                .filter(need -> level(need).meets(least))
                .toList();
    }

    private static Level level(RoleSheet.Need need) {
        return need.words().step().level();
    }

    private void desirable() {
        List<List<String>> rows = new ArrayList<>(rows(Criterion.Kind.DESIRABLE));
        sheet.raises()
                .forEach(raise -> rows.add(List.of(
                        "For a post in the strand “" + raise.strand().name() + "”: experience of work in it",
                        "Application, interview")));
        writing.chapter("Desirable");
        if (rows.isEmpty()) {
            writing.words("Nothing further.");
        }
        writing.table("criteria", COLUMNS, rows);
        List<String> later = criteria.stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.AFTER_START)
                .map(Criterion::words)
                .toList();
        if (!later.isEmpty()) {
            writing.chapter("Not asked of applicants: given after the start").points(later);
        }
    }

    private List<List<String>> rows(Criterion.Kind kind) {
        return criteria.stream()
                .filter(criterion -> criterion.kind() == kind)
                .map(criterion -> List.of(criterion.words(), criterion.assessedBy()))
                .toList();
    }

    private static List<List<String>> criteria(List<RoleSheet.Need> needs, String assessedBy) {
        return needs.stream()
                .map(need -> List.of(
                        need.competency().title() + " (level "
                                + need.words().step().named() + "): "
                                + need.words().thirdPerson(),
                        level(need).equals(AWARE) ? "Interview, or learned after the start" : assessedBy))
                .toList();
    }
}
