package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.RoleCode;
import org.waymark.sheet.CsvText;
import org.waymark.training.Course;
import org.waymark.training.Courses;
import org.waymark.training.LogKind;
import org.waymark.training.NewLogEntry;
import org.waymark.training.NewRegistration;
import org.waymark.training.NewTrainingRecord;
import org.waymark.training.PracticeLogs;
import org.waymark.training.RegistrationBody;
import org.waymark.training.Registrations;
import org.waymark.training.TrainingImport;
import org.waymark.training.TrainingRecords;

/** The administrator brings in a training report about everybody, and people write down courses, registrations and hours of their own. */
final class TrainingScenes {

    private static final int WEEKS_AGO = 3;

    private final Cast cast;
    private final Courses courses;
    private final TrainingImport imports;
    private final TrainingRecords records;
    private final Registrations registrations;
    private final PracticeLogs logs;

    TrainingScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.courses = house.getBean(Courses.class);
        this.imports = house.getBean(TrainingImport.class);
        this.records = house.getBean(TrainingRecords.class);
        this.registrations = house.getBean(Registrations.class);
        this.logs = house.getBean(PracticeLogs.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        scenes.on(told.minusWeeks(WEEKS_AGO), Part.GROWTH, () -> report(told));
        scenes.on(
                told.minusWeeks(1),
                Part.GROWTH,
                () -> records.add(
                        cast.actor("sam.okoro"),
                        new NewTrainingRecord("T-RISK", told.minusWeeks(2), told.minusWeeks(1))));
        StoryFile.lines("registrations.csv", told)
                .forEach(line -> scenes.on(
                        line.day("entered"),
                        Part.GROWTH,
                        () -> registrations.keep(
                                cast.actor(line.text("person")),
                                new NewRegistration(
                                        RegistrationBody.valueOf(line.text("body")),
                                        line.text("number"),
                                        line.day("renewal")),
                                0)));
        StoryFile.lines("practice.csv", told)
                .forEach(line -> scenes.on(
                        line.day("day"),
                        Part.GROWTH,
                        () -> logs.add(
                                cast.actor(line.text("person")),
                                new NewLogEntry(
                                        LogKind.valueOf(line.text("kind")),
                                        line.day("day"),
                                        Integer.parseInt(line.text("minutes")),
                                        line.text("title"),
                                        line.text("reflection")))));
    }

    /** Leavers stand in the story's files too; nobody enters courses for them, so their lines are left out. */
    private void report(LocalDate told) {
        byte[] file = CsvText.of(lines(told), 3);
        imports.apply(
                cast.administrator(),
                file,
                imports.preview(cast.administrator(), file).sha256(),
                true);
    }

    private List<List<String>> lines(LocalDate told) {
        Map<String, String> names = new LinkedHashMap<>();
        StoryFile.lines("people.csv", told)
                .forEach(line -> names.put(line.text("key"), line.text("given") + " " + line.text("family")));
        Map<String, RoleCode> roles = new HashMap<>();
        StoryFile.lines("posts.csv", told)
                .forEach(line -> roles.put(line.text("person"), new RoleCode(line.text("role"))));
        Map<String, Line> said = new HashMap<>();
        StoryFile.lines("training.csv", told)
                .forEach(line -> said.put(line.text("person") + " " + line.text("course"), line));
        List<Course> all = courses.sheet(Cast.CONSOLE).holding();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Employee name", "Course", "Completed on"));
        names.forEach((key, name) -> all.stream()
                .filter(course -> roles.containsKey(key) && course.roles().contains(roles.get(key)))
                .forEach(course -> {
                    Line line = said.get(key + " " + course.code());
                    LocalDate done = line == null ? drawn(key, course, told) : line.dayIfAny("finished");
                    if (done != null) {
                        lines.add(List.of(name, course.name(), done.toString()));
                    }
                }));
        return lines;
    }

    /** Most courses are in date, some are due soon, some are out of date, a few were never done; the same each time. */
    private static @Nullable LocalDate drawn(String person, Course course, LocalDate told) {
        int chance = Math.floorMod((person + course.code()).hashCode() * 31, 100);
        Integer months = course.refreshMonths();
        int whole = months == null ? 24 : months;
        if (chance < 4) {
            return null;
        }
        if (chance < 10) {
            return told.minusMonths(whole + 1L).minusDays(chance);
        }
        if (chance < 20) {
            return told.minusMonths(whole).plusDays(20L + chance);
        }
        long room = Math.max(1, whole * 30L - 120);
        return told.minusWeeks(WEEKS_AGO + 1L).minusDays((chance - 20) * room / 100);
    }
}
