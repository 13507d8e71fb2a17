package org.waymark.framework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** A framework of one role and two competencies, made by hand: the levels of one are described, those of the other not. */
public final class SmallFramework {

    public static final CompetencyCode DESCRIBED = new CompetencyCode("CJS-01");
    public static final CompetencyCode UNDESCRIBED = new CompetencyCode("CJS-02");
    public static final RoleCode ROLE = new RoleCode("PRA");
    public static final String COURSE = "T-SGA2";

    private static final DomainCode DOMAIN = new DomainCode("CJS");
    private static final List<String> WORDS =
            List.of("Not yet", "Aware", "With support", "On my own", "Complex cases", "Lead and teach");

    private SmallFramework() {}

    /** The role asks for level 4 of both. */
    public static Framework whole() {
        var about = new Framework.About("small", "Small", "reconstruction", "Made by hand.", "");
        return new Framework(about, parts(), words());
    }

    private static Framework.Parts parts() {
        return new Framework.Parts(
                IntStream.rangeClosed(0, Level.HIGHEST)
                        .mapToObj(SmallFramework::step)
                        .toList(),
                List.of(new Domain(DOMAIN, "Justice", 1)),
                List.of(competency(DESCRIBED, 1), competency(UNDESCRIBED, 2)),
                List.of(role()),
                List.of(),
                List.of(
                        new RequirementRow(ROLE, DESCRIBED, "", new Level(4), ""),
                        new RequirementRow(ROLE, UNDESCRIBED, "", new Level(4), "")),
                List.of(),
                List.of());
    }

    private static PracticeWords words() {
        Map<Level, Behaviour> levels = IntStream.rangeClosed(1, Level.HIGHEST)
                .mapToObj(level -> new Behaviour(
                        DESCRIBED, new Level(level), "I do thing " + level + ".", "Does thing " + level + "."))
                .collect(Collectors.toMap(Behaviour::level, Function.identity()));
        var guide = new Guide(
                List.of("A note of it.", "A letter about it."),
                List.of(),
                List.of(new Guide.Way("on_the_job", "Watch somebody.", null)),
                List.of(new Guide.Way("course", "Take the course.", COURSE)));
        return new PracticeWords(
                Map.of(DESCRIBED, levels),
                Map.of(DESCRIBED, guide),
                List.of(),
                List.of(),
                "made by hand",
                new References().lists());
    }

    private static ScaleLevel step(int level) {
        return new ScaleLevel(
                new Level(level),
                WORDS.get(level),
                WORDS.get(level),
                "I, in general, " + level + ".",
                "In general " + level + ".");
    }

    private static Competency competency(CompetencyCode code, int place) {
        return new Competency(code, DOMAIN, "Competency " + place, "What it means.", "core", "", "", place);
    }

    private static RoleProfile role() {
        var details = new RoleDetails(
                List.of(), List.of(), "paid", List.of(), List.of(), List.of(), "", null, "", "", "", 1, 1, "", "", "");
        return new RoleProfile(ROLE, "Practitioner", 5, "", details, false, 1);
    }
}
