package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.RoleDetails;

/** A job description that a recruiter fills in and uses. What only the service knows is left to be filled in. */
final class JobDescription {

    private final RoleSheet sheet;
    private final Writing writing;
    private final RoleChapters chapters;

    private JobDescription(RoleSheet sheet) {
        this.sheet = sheet;
        this.writing =
                new Writing(RoleDocument.JOB_DESCRIPTION.title(), sheet.role().named());
        this.chapters = new RoleChapters(sheet, writing);
    }

    static Writing of(RoleSheet sheet) {
        var job = new JobDescription(sheet);
        job.chapters.mark();
        job.post();
        job.chapters.purpose();
        job.duties();
        job.able();
        job.chapters.strands();
        job.chapters.supervision();
        job.writing.chapter("Clearance and checks").facts(job.chapters.checks(true));
        return job.writing;
    }

    private void post() {
        RoleDetails details = sheet.role().details();
        boolean isPaid = !details.typicalBands().isEmpty();
        writing.chapter("The post")
                .facts(List.of(
                        new Writing.Fact("Role profile", List.of(sheet.role().named())),
                        new Writing.Fact(
                                isPaid ? "Pay band usual for the role" : "Pay",
                                RoleWords.pay(sheet.framework(), details)),
                        new Writing.Fact(
                                "Longest term",
                                details.termLimitMonths() == null
                                        ? List.of()
                                        : List.of(details.termLimitMonths() + " months"))))
                .blanks(blanks(isPaid));
    }

    private List<Writing.Blank> blanks(boolean isPaid) {
        var blanks = new ArrayList<Writing.Blank>();
        blanks.add(new Writing.Blank("Title of the post", "as it is to be advertised"));
        blanks.add(new Writing.Blank("Service and employer", "the names as they appear on the contract"));
        blanks.add(new Writing.Blank("Site", "custody suite, court or base, and other sites to be covered"));
        blanks.add(new Writing.Blank("Hours", "hours a week, shifts, weekends and bank holidays"));
        if (isPaid) {
            blanks.add(new Writing.Blank("Pay band", "the band agreed for this post, with any allowance"));
            blanks.add(new Writing.Blank("Contract", "permanent or fixed term, and until when"));
        }
        blanks.add(new Writing.Blank("Responsible to", "the role, not the name, of the line manager"));
        List<RoleSheet.Raise> strands = sheet.raises();
        if (!strands.isEmpty()) {
            blanks.add(new Writing.Blank(
                    "Strand",
                    strands.stream().map(raise -> raise.strand().name()).collect(Collectors.joining(", or "))));
        }
        return blanks;
    }

    private void duties() {
        writing.chapter("Duties").points(sheet.role().details().keyActivities());
        List<RoleSheet.Work> work = sheet.work();
        if (work.isEmpty()) {
            writing.words(RoleTasks.none(sheet));
            return;
        }
        work.forEach(one -> writing.part(one.function().name()).points(RoleTasks.asDuties(one)));
    }

    private void able() {
        writing.chapter("What the post holder is able to do")
                .words(
                        "At the level that the role profile asks for. Somebody new to the role may grow into some of it.");
        chapters.standIn();
        for (RoleSheet.Part part : sheet.parts()) {
            writing.part(part.domain().name())
                    .points(part.needs().stream()
                            .map(need -> need.competency().title() + ": "
                                    + need.words().thirdPerson())
                            .toList());
        }
    }
}
