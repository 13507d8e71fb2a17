package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.Rise;
import org.waymark.framework.RoleDetails;

/** The role profile as a document. */
final class ProfileWriting {

    private static final int MOST_RISES = 5;

    private final RoleSheet sheet;
    private final Writing writing;
    private final RoleChapters chapters;

    private ProfileWriting(RoleSheet sheet) {
        this.sheet = sheet;
        this.writing =
                new Writing(RoleDocument.ROLE_PROFILE.title(), sheet.role().named());
        this.chapters = new RoleChapters(sheet, writing);
    }

    static Writing of(RoleSheet sheet) {
        var profile = new ProfileWriting(sheet);
        profile.chapters.mark();
        profile.chapters.purpose();
        profile.writing
                .chapter("What people in this role do")
                .points(sheet.role().details().keyActivities());
        profile.needs();
        profile.chapters.strands();
        profile.tasks();
        profile.about();
        profile.chapters.supervision();
        profile.routes();
        profile.writing.chapter("Where this comes from").points(RoleWords.provenance(sheet.framework(), sheet.role()));
        return profile.writing;
    }

    private void needs() {
        int many = sheet.needs().size();
        writing.chapter("What the role asks for: " + many + (many == 1 ? " competency" : " competencies"));
        chapters.standIn();
        for (RoleSheet.Part part : sheet.parts()) {
            writing.part(part.domain().name())
                    .table(
                            "able",
                            List.of("Competency", "Level", "What that looks like"),
                            part.needs().stream()
                                    .map(need -> List.of(
                                            need.competency().title(),
                                            need.words().step().named(),
                                            need.words().thirdPerson()))
                                    .toList());
        }
    }

    private void tasks() {
        writing.chapter("Tasks");
        List<RoleSheet.Work> work = sheet.work();
        if (work.isEmpty()) {
            writing.words(RoleTasks.none(sheet));
            return;
        }
        work.forEach(one -> writing.part(one.function().name()).points(RoleTasks.inFull(one)));
    }

    private void about() {
        RoleDetails details = sheet.role().details();
        var facts = new ArrayList<Writing.Fact>();
        facts.add(new Writing.Fact("Also called", details.aliases()));
        facts.add(new Writing.Fact(
                "To get in",
                details.entryRequirements().stream().map(RoleWords::withSources).toList()));
        facts.add(new Writing.Fact("Education and training", details.educationAndTraining()));
        facts.add(new Writing.Fact(
                "Professional registration", List.of(RoleWords.capital(details.professionalRegistration()))));
        facts.add(new Writing.Fact("Pay", RoleWords.pay(sheet.framework(), details)));
        Integer months = details.termLimitMonths();
        facts.add(new Writing.Fact("Longest term", months == null ? List.of() : List.of(months + " months")));
        facts.addAll(chapters.checks(false));
        writing.chapter("About the role").facts(facts);
    }

    private void routes() {
        writing.chapter("Career routes");
        steps("People come from", "This is where the ladder begins.", sheet.stepsIn());
        steps("It leads to", "This is the top of the ladder.", sheet.stepsOut());
    }

    private void steps(String heading, String none, List<RoleSheet.Step> steps) {
        writing.part(heading);
        if (steps.isEmpty()) {
            writing.words(none);
        }
        writing.points(steps.stream()
                .map(step -> step.other().named() + (step.note().isBlank() ? "" : " (" + step.note() + ")") + ". "
                        + missing(step.rises()))
                .toList());
    }

    private String missing(List<Rise> rises) {
        if (rises.isEmpty()) {
            return "Nothing has to grow.";
        }
        return (rises.size() == 1 ? "1 competency has" : rises.size() + " competencies have")
                + " to grow, most of all: "
                + rises.stream()
                        .limit(MOST_RISES)
                        .map(rise -> rise.competency().title() + " to "
                                + sheet.framework().words(rise.to()).named())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
