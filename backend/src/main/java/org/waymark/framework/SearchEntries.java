package org.waymark.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Finding.Kind;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** Everything in one release, and in the lists beside it, that can be found; always in the same order. */
final class SearchEntries {

    private final Framework framework;
    private final Reference reference;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(Framework framework, Reference reference) {
        this.framework = framework;
        this.reference = reference;
    }

    static List<SearchEntry> of(Framework framework, Reference reference) {
        var all = new SearchEntries(framework, reference);
        framework.competencies().forEach(all::addCompetency);
        framework.roles().forEach(all::addProfile);
        framework.tasks().forEach(all::addTask);
        framework.competencies().forEach(all::addLevels);
        framework.competencies().forEach(all::addGuide);
        all.addStandards();
        all.addCourses();
        return List.copyOf(all.entries);
    }

    private void addCompetency(Competency competency) {
        String domain = framework.domain(competency.domainCode()).name();
        entries.add(new SearchEntry(
                Kind.COMPETENCY,
                competency.code().value(),
                competency.title(),
                null,
                List.of(target(competency)),
                practisedIn(competency),
                List.of(competency.meaning()),
                domain));
    }

    private void addLevels(Competency competency) {
        for (LevelWords words : framework.levelsOf(competency.code())) {
            if (words.described()) {
                part(
                        Kind.LEVEL,
                        competency,
                        words.step().level(),
                        List.of(words.thirdPerson(), words.firstPerson()),
                        words.step().word());
            }
        }
    }

    private void addGuide(Competency competency) {
        Guide guide = framework.guide(competency.code());
        guide.evidence().forEach(text -> part(Kind.EVIDENCE, competency, null, List.of(text), ""));
        guide.early().forEach(way -> part(Kind.GROWTH, competency, Level.ON_MY_OWN, List.of(way.text()), ""));
        guide.later().forEach(way -> part(Kind.GROWTH, competency, new Level(Level.HIGHEST), List.of(way.text()), ""));
    }

    private void part(Kind kind, Competency competency, @Nullable Level level, List<String> texts, String also) {
        entries.add(new SearchEntry(
                kind,
                "",
                competency.title(),
                level,
                List.of(target(competency)),
                practisedIn(competency),
                texts,
                also));
    }

    private void addProfile(RoleProfile role) {
        var texts = new ArrayList<String>();
        texts.add(role.purpose());
        texts.addAll(role.details().keyActivities());
        entries.add(new SearchEntry(
                Kind.PROFILE,
                role.code().value(),
                role.name(),
                null,
                List.of(),
                List.of(),
                texts,
                String.join(", ", role.details().aliases())));
    }

    private void addTask(PracticeTask task) {
        List<PracticeFunction> function = functions(List.of(task.function()));
        entries.add(new SearchEntry(
                Kind.TASK,
                task.code(),
                task.title(),
                null,
                task.needs().stream()
                        .flatMap(need -> framework.find(need.competency()).stream())
                        .map(SearchEntries::target)
                        .toList(),
                function,
                List.of(task.outcome()),
                function.stream().map(PracticeFunction::name).collect(Collectors.joining(" "))));
    }

    private void addStandards() {
        framework.competencies().stream()
                .flatMap(competency -> competency.standards().stream())
                .distinct()
                .sorted()
                .flatMap(code -> reference.standard(code).stream())
                .forEach(standard -> entries.add(new SearchEntry(
                        Kind.STANDARD,
                        standard.code(),
                        standard.title(),
                        null,
                        framework.competencies().stream()
                                .filter(one -> one.standards().contains(standard.code()))
                                .map(SearchEntries::target)
                                .toList(),
                        List.of(),
                        List.of(standard.suite()),
                        "")));
    }

    private void addCourses() {
        reference.courses().values().stream()
                .sorted(Comparator.comparing(Reference.Course::code))
                .forEach(course -> entries.add(new SearchEntry(
                        Kind.COURSE, course.code(), course.name(), null, evidenced(course), List.of(), List.of(), "")));
    }

    private List<Finding.Target> evidenced(Reference.Course course) {
        return framework.competencies().stream()
                .filter(competency ->
                        course.competencies().contains(competency.code().value())
                                || takes(competency.code(), course.code()))
                .map(SearchEntries::target)
                .toList();
    }

    private boolean takes(CompetencyCode competency, String course) {
        Guide guide = framework.guide(competency);
        return Stream.concat(guide.early().stream(), guide.later().stream())
                .anyMatch(way -> course.equals(way.course()));
    }

    private List<PracticeFunction> practisedIn(Competency competency) {
        return functions(framework.guide(competency.code()).functions());
    }

    private List<PracticeFunction> functions(List<String> codes) {
        return framework.functions().stream()
                .filter(function -> codes.contains(function.code()))
                .toList();
    }

    private static Finding.Target target(Competency competency) {
        return new Finding.Target(competency.code(), competency.title());
    }
}
