package org.waymark;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a method leads to: through calls, method references, lambdas and whatever implements what it calls. */
final class CallGraph {

    private CallGraph() {}

    /** Whether the method leads to one that is looked for, by way of classes that may be passed through. */
    static boolean leads(JavaMethod from, Predicate<JavaAccess<?>> goal, Predicate<JavaClass> through) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            for (JavaAccess<?> step : steps(next.remove())) {
                if (goal.test(step)) {
                    return true;
                }
                landings(step)
                        .filter(landing -> through.test(landing.getOwner()))
                        .filter(seen::add)
                        .forEach(next::add);
            }
        }
        return false;
    }

    static boolean isCallOf(JavaAccess<?> step, Class<?> owner, List<String> names) {
        return step.getTargetOwner().isEquivalentTo(owner)
                && names.contains(step.getTarget().getName());
    }

    private static List<JavaAccess<?>> steps(JavaCodeUnit unit) {
        return Stream.<JavaAccess<?>>concat(
                        unit.getCallsFromSelf().stream(),
                        Stream.concat(
                                unit.getMethodReferencesFromSelf().stream(),
                                unit.getConstructorReferencesFromSelf().stream()))
                .toList();
    }

    private static Stream<JavaCodeUnit> landings(JavaAccess<?> step) {
        return step
                .getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), implementations(unit)));
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit unit) {
        return unit.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(unit.getName())
                        && method.getRawParameterTypes().equals(unit.getRawParameterTypes()))
                .map(JavaCodeUnit.class::cast);
    }
}
