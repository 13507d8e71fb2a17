package org.waymark;

import static org.waymark.House.none;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Today;

/** Habits that keep code honest: one clock, constructors that give everything, no state, nothing printed. */
class HabitRulesTest {

    /** Ids rise with the machine's time and say nothing about the day; the demo's story ends on the real one. */
    private static final Set<String> MAY_ASK_THE_MACHINE = Set.of(Ids.class.getName(), "org.waymark.demo.DemoStory");

    private static final Set<String> MACHINE_TIME = Set.of("currentTimeMillis", "nanoTime");

    private static final List<String> INJECTED = List.of(
            "jakarta.inject.Inject",
            "io.micronaut.context.annotation.Value",
            "io.micronaut.context.annotation.Property");

    /** The library that writes calendars takes old dates only. */
    private static final Set<String> GIVES_OLD_DATES =
            Set.of("org.waymark.vetting.FeedText", "org.waymark.supervision.SupervisionCalendars");

    @Test
    void onlyTodayAsksWhatTimeItIs() {
        none(House.CLASSES.stream()
                .filter(type -> !isClock(type))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(HabitRulesTest::asksTheTime)
                .map(step -> step.getDescription() + ": ask Today")
                .toList());
    }

    @Test
    void nobodyUsesTheOldDates() {
        none(House.CLASSES.stream()
                .filter(type -> !GIVES_OLD_DATES.contains(type.getName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat")
                        .contains(dependency.getTargetClass().getName()))
                .map(dependency -> dependency.getDescription())
                .toList());
    }

    @Test
    void constructorsGiveEverything() {
        none(House.CLASSES.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> INJECTED.stream().anyMatch(member::isAnnotatedWith))
                .map(member -> member.getFullName() + " is injected from outside; take it in the constructor")
                .toList());
    }

    @Test
    void fieldsOfBeansNeverChange() {
        none(House.CLASSES.stream()
                .filter(House::isBean)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName() + " can change; many people share this bean")
                .toList());
    }

    @Test
    void nothingIsPrinted() {
        none(House.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(HabitRulesTest::prints)
                .map(step -> step.getDescription() + ": use the log")
                .toList());
    }

    private static boolean isClock(JavaClass type) {
        JavaClass outer = type.getEnclosingClass().orElse(type);
        return type.isEquivalentTo(Today.class)
                || type.isAssignableTo(Clock.class)
                || outer.isAssignableTo(Clock.class)
                || type.getSimpleName().equals("Wiring")
                || MAY_ASK_THE_MACHINE.contains(type.getName());
    }

    private static boolean prints(JavaAccess<?> step) {
        String name = step.getTarget().getName();
        return name.equals("printStackTrace")
                || (step.getTargetOwner().isEquivalentTo(System.class) && (name.equals("out") || name.equals("err")));
    }

    private static boolean asksTheTime(JavaAccess<?> step) {
        String owner = step.getTargetOwner().getName();
        String name = step.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals(Clock.class.getName()) && !name.equals("<init>"))
                || (owner.equals("java.lang.System") && MACHINE_TIME.contains(name));
    }
}
