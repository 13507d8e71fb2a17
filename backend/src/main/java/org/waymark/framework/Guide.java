package org.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * What goes with the described levels of a competency: what may count as evidence, in which functions it is practised,
 * and how people grow into the next level.
 *
 * @param functions codes of the functions, such as screening
 * @param early ways to reach the levels 1 to 3
 * @param later ways to reach the levels 4 and 5
 */
@Serdeable
public record Guide(List<String> evidence, List<String> functions, List<Way> early, List<Way> later) {

    static final Guide NONE = new Guide(List.of(), List.of(), List.of(), List.of());

    /** The ways that lead to the level. */
    public List<Way> waysTo(Level level) {
        return level.value() > Level.ON_MY_OWN.value() ? later : early;
    }

    /** A way to grow: of the kind on_the_job, with_others or course; only a course has a course code. */
    @Serdeable
    public record Way(String kind, String text, @Nullable String course) {}
}
