package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/** The parts of a competency's page that links lead to. */
public final class Anchors {

    public static final String EVIDENCE = "evidence";
    public static final String PRACTISED = "practised";
    public static final String GROWTH = "grow";
    public static final String BESIDE = "standards";

    private Anchors() {}

    /** The part of the page that the address asks for, wherever in it that stands. */
    public static Optional<Component> find(Component page, String part) {
        return page.getChildren()
                .flatMap(child ->
                        child.getId().filter(part::equals).isPresent() ? Stream.of(child) : find(child, part).stream())
                .findFirst();
    }

    public static String level(@Nullable Level level) {
        return level == null ? "levels" : "level-" + level;
    }
}
