package org.waymark.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.RollEntry;
import org.waymark.sheet.SheetDay;
import org.waymark.sheet.SheetRow;

/** What the lines of a training report would add. */
final class TrainingImportPlan {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final Map<String, RollEntry> byEmail = new HashMap<>();
    private final Map<String, Set<RollEntry>> byName = new HashMap<>();
    private final Map<String, Course> courses;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();

    TrainingImportPlan(List<RollEntry> roll, Map<String, Course> courses, LocalDate today) {
        this.courses = TrainingColumns.byWords(courses);
        this.today = today;
        for (RollEntry one : roll) {
            String email = one.workEmail();
            if (email != null) {
                byEmail.put(email.toLowerCase(Locale.ROOT), one);
            }
            byName.computeIfAbsent(TrainingColumns.name(one.full()), name -> new LinkedHashSet<>())
                    .add(one);
        }
    }

    /** What tells one finished course from another. */
    record Done(PersonId person, String course, LocalDate on) {}

    /** A line as it was read; without problems it is about somebody, a course and a day. */
    private record Line(
            int number,
            String who,
            @Nullable RollEntry person,
            String typedCourse,
            @Nullable Course course,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate certificateOn,
            List<String> problems) {

        @Nullable
        Done done() {
            RollEntry someone = person;
            Course known = course;
            LocalDate on = doneOn;
            return !problems.isEmpty() || someone == null || known == null || on == null
                    ? null
                    : new Done(someone.id(), known.code(), on);
        }

        TrainingImportRow row(TrainingImportRow.Outcome outcome) {
            RollEntry someone = person;
            Course known = course;
            return new TrainingImportRow(
                    number,
                    someone == null ? who : someone.full(),
                    known == null ? typedCourse : known.name(),
                    doneOn,
                    outcome,
                    problems);
        }
    }

    void read(List<SheetRow> rows) {
        rows.forEach(row -> lines.add(line(row)));
    }

    /** What the lines say that have no problem. */
    List<Done> sound() {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.done())).toList();
    }

    /** What becomes of each line, given what is there already. */
    List<TrainingImportRow> rows(Set<Done> there) {
        var seen = new HashSet<>(there);
        return lines.stream().map(line -> line.row(outcome(line, seen))).toList();
    }

    /** What is added, each with the date of its certificate if the report has one. */
    Map<Done, @Nullable LocalDate> added(Set<Done> there) {
        var added = new LinkedHashMap<Done, @Nullable LocalDate>();
        var seen = new HashSet<>(there);
        for (Line line : lines) {
            Done done = line.done();
            if (done != null && seen.add(done)) {
                added.put(done, line.certificateOn());
            }
        }
        return added;
    }

    private static TrainingImportRow.Outcome outcome(Line line, Set<Done> seen) {
        Done done = line.done();
        if (done == null) {
            return TrainingImportRow.Outcome.PROBLEM;
        }
        return seen.add(done) ? TrainingImportRow.Outcome.NEW : TrainingImportRow.Outcome.THERE;
    }

    private Line line(SheetRow row) {
        var problems = new ArrayList<String>();
        if (!row.formulas().isEmpty()) {
            problems.add("A cell begins as a formula does, with =, +, -, @ or a tab. Take that character out.");
        }
        String who = row.text("name").isEmpty()
                ? (row.text("given_name") + " " + row.text("family_name")).strip()
                : row.text("name");
        String email = row.text("email").toLowerCase(Locale.ROOT);
        RollEntry person = person(email, who, problems);
        String typed = row.text("course");
        Course course = courses.get(TrainingColumns.course(typed));
        if (course == null) {
            problems.add(
                    typed.isEmpty()
                            ? "The line names no course."
                            : "There is no course “" + Refused.quoted(typed)
                                    + "” here. Write its name or code as on the" + " page of courses.");
        }
        LocalDate done = day(row.text("done_on"), "The line does not say when the course was finished.", problems);
        LocalDate certificate =
                row.text("certificate_on").isEmpty() ? null : day(row.text("certificate_on"), "", problems);
        if (done != null && certificate != null && certificate.isBefore(done)) {
            problems.add("The certificate is older than the course it is for.");
        }
        return new Line(row.line(), who.isEmpty() ? email : who, person, typed, course, done, certificate, problems);
    }

    private @Nullable RollEntry person(String email, String who, List<String> problems) {
        RollEntry addressed = byEmail.get(email);
        if (addressed != null) {
            return addressed;
        }
        Set<RollEntry> named = byName.getOrDefault(TrainingColumns.name(who), Set.of());
        if (named.size() == 1) {
            RollEntry one = named.iterator().next();
            String known = one.workEmail();
            if (!email.isEmpty() && known != null && !known.equalsIgnoreCase(email)) {
                problems.add("“" + Refused.quoted(email) + "” is not the address of " + one.full()
                        + " here. It may be somebody else of that name.");
                return null;
            }
            return one;
        }
        if (named.size() > 1) {
            problems.add(named.size() + " people are called “" + Refused.quoted(who)
                    + "”. Give the work e-mail address in a column “email”.");
        } else if (who.isEmpty() && email.isEmpty()) {
            problems.add("The line names nobody.");
        } else {
            problems.add("Nobody whom you may enter courses for is called “"
                    + Refused.quoted(who.isEmpty() ? email : who) + "”.");
        }
        return null;
    }

    private @Nullable LocalDate day(String typed, String ifMissing, List<String> problems) {
        if (typed.isEmpty()) {
            problems.add(ifMissing);
            return null;
        }
        LocalDate day = SheetDay.read(typed).orElse(null);
        if (day == null) {
            problems.add(SheetDay.unreadable(typed));
        } else if (day.isAfter(today)) {
            problems.add(Today.inWords(day) + " has not come yet.");
        } else if (day.isBefore(EARLIEST)) {
            problems.add(Today.inWords(day) + " is too long ago.");
        }
        return day;
    }
}
