package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.House.none;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Reach;
import org.waymark.access.Rights;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.Refused;

/** Every public operation, tried by every role on themselves, a supervisee, a colleague and a stranger. */
@Tag("database")
class RightsMatrixTest {

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Map<String, Reach> REACHES = Map.of(
            "own", Reach.OWN,
            "sup", Reach.SUPERVISEES,
            "svc", Reach.SERVICES,
            "agg", Reach.AGGREGATE,
            "all", Reach.ALL);

    @Test
    void theRightsAreThoseOfTheMatrix() {
        var written = new TreeMap<String, List<Optional<Reach>>>();
        lines("matrix.txt")
                .forEach(line -> written.put(
                        line.getFirst(),
                        line.stream()
                                .skip(1)
                                .map(word -> Optional.ofNullable(REACHES.get(word)))
                                .toList()));
        var real = new TreeMap<String, List<Optional<Reach>>>();
        for (Permission permission : Permission.values()) {
            real.put(
                    permission.name(),
                    List.of(Role.values()).stream()
                            .map(role -> Rights.of(role, permission))
                            .toList());
        }
        assertEquals(written, real);
    }

    @Test
    void everyOperationIsInTheTable() {
        assertEquals(
                new TreeSet<>(operations().keySet()),
                new TreeSet<>(table().keySet()),
                "public operations, and those for which rights/operations.txt says what lets somebody do them");
    }

    @Test
    void everybodyDoesWhatTheirRolesLetThemAndNoMore(TestReporter reporter) {
        var cast = new RightsCast();
        var arguments = new RightsArguments();
        var table = table();
        var offences = new ArrayList<String>();
        int tried = 0;
        for (var operation : operations().entrySet()) {
            List<String> ways = table.getOrDefault(operation.getKey(), List.of("open"));
            if (ways.contains("open")) {
                continue;
            }
            for (Role role : Role.values()) {
                for (RightsCast.Relation relation : RightsCast.Relation.values()) {
                    var target = cast.target(role, relation);
                    boolean expected = ways.stream().anyMatch(way -> isOpen(way, role, relation));
                    String told =
                            answer(operation.getValue(), arguments.of(operation.getValue(), cast.actor(role), target));
                    boolean allowed = ways.contains("list")
                            ? told.contains(target.person().toString())
                            : !told.startsWith("refused");
                    tried++;
                    boolean broke = told.startsWith("broke");
                    if (broke || allowed != expected) {
                        offences.add("%s by %s on %s: expected %s, got %s"
                                .formatted(operation.getKey(), role, relation, expected ? "yes" : "no", brief(told)));
                    }
                }
            }
        }
        reporter.publishEntry("tried", Integer.toString(tried));
        none(offences);
        assertTrue(tried > 3000, "tried only " + tried);
    }

    /**
     * Jobs may do what a job is for. At the server’s console an administrator stands, who reaches everybody, and yet what is
     * somebody’s own is theirs alone there, too.
     */
    @Test
    void whatIsSomebodysOwnOpensNeitherAtTheConsoleNorToJobs(TestReporter reporter) {
        var cast = new RightsCast();
        var arguments = new RightsArguments();
        var table = table();
        var access = TestHouse.open().get(Access.class);
        var offences = new ArrayList<String>();
        int tried = 0;
        for (var operation : operations().entrySet()) {
            List<String> ways = table.getOrDefault(operation.getKey(), List.of("open"));
            if (ways.contains("open") || ways.contains("list") || ways.contains("console")) {
                continue;
            }
            boolean own = ways.stream().allMatch(way -> way.endsWith(":owner") || way.endsWith(":supervisee"));
            for (Actor actor : List.of(Actor.command("matrix"), Actor.job("matrix"))) {
                boolean job = actor.door() == Actor.Door.JOB;
                boolean open = job
                        ? ways.stream()
                                .anyMatch(way -> !way.startsWith("ANYBODY") && access.allows(actor, permission(way)))
                        : !own;
                if (open) {
                    continue;
                }
                var target = cast.target(Role.STAFF, RightsCast.Relation.OWN);
                String told = answer(operation.getValue(), arguments.of(operation.getValue(), actor, target));
                tried++;
                if (!told.startsWith("refused")) {
                    offences.add("%s by %s: got %s".formatted(operation.getKey(), actor.door(), brief(told)));
                }
            }
        }
        reporter.publishEntry("tried at other doors", Integer.toString(tried));
        none(offences);
        assertTrue(tried > 300, "tried only " + tried);
    }

    private static Permission permission(String way) {
        return Permission.valueOf(way.substring(0, way.indexOf(':')));
    }

    /** Whether a way is open to somebody of the role, for a person or service in this relation to them. */
    private static boolean isOpen(String way, Role role, RightsCast.Relation relation) {
        int colon = way.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String about = way.substring(colon + 1);
        boolean own = relation == RightsCast.Relation.OWN;
        if (way.startsWith("ANYBODY:")) {
            return own;
        }
        Permission permission = Permission.valueOf(way.substring(0, colon));
        return RightsCast.rolesOf(role).stream()
                .flatMap(held -> Rights.of(held, permission).stream())
                .anyMatch(reach -> switch (about) {
                    case "any" -> true;
                    case "all" -> reach == Reach.ALL;
                    case "person" -> coversPerson(reach, role, relation);
                    case "owner" -> own && coversPerson(reach, role, relation);
                    case "other" -> !own && coversPerson(reach, role, relation);
                    case "service" -> reach == Reach.ALL || (reach == Reach.SERVICES && isHere(relation));
                    case "supervisee" -> reach == Reach.SUPERVISEES && coversPerson(reach, role, relation);
                    default -> throw new AssertionError("Unknown: " + way);
                });
    }

    private static boolean coversPerson(Reach reach, Role role, RightsCast.Relation relation) {
        return switch (reach) {
            case ALL -> true;
            case SERVICES -> isHere(relation);
            case SUPERVISEES -> role == Role.SUPERVISOR && relation == RightsCast.Relation.SUPERVISEE;
            case OWN -> relation == RightsCast.Relation.OWN;
            case AGGREGATE -> false;
        };
    }

    private static boolean isHere(RightsCast.Relation relation) {
        return relation == RightsCast.Relation.OWN || relation == RightsCast.Relation.SAME_SERVICE;
    }

    /** Does it, undoes it, and tells: what came back, “refused”, or how it broke. Other refusals are past authority. */
    private static String answer(Method operation, Object[] arguments) {
        TestHouse house = TestHouse.open();
        Object bean = house.get(operation.getDeclaringClass());
        return Objects.requireNonNull(house.get(DataSourceTransactionManager.class)
                .executeWrite(status -> {
                    status.setRollbackOnly();
                    try {
                        return "did " + operation.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        return e.getCause() instanceof Refused refused
                                ? told(refused)
                                : broke(Objects.requireNonNull(e.getCause()));
                    } catch (IllegalAccessException e) {
                        return "broke " + e;
                    }
                }));
    }

    private static String broke(Throwable trouble) {
        return "broke " + trouble + " "
                + Stream.of(trouble.getStackTrace()).limit(6).toList();
    }

    private static String told(Refused refused) {
        return switch (refused) {
            case Refused.NotAllowed no -> "refused: " + no.sentence();
            case Refused.NotFound no -> "refused: " + no.sentence();
            case Refused.NotNow later -> "past authority: " + later.sentence();
            case Refused.NotValid wrong -> "past authority: " + wrong.faults();
            case Refused.ChangedMeanwhile changed -> "past authority: " + changed.sentence();
        };
    }

    private static String brief(String told) {
        return told.length() > 600 ? told.substring(0, 600) + "…" : told;
    }

    private static Map<String, Method> operations() {
        var operations = new TreeMap<String, Method>();
        for (JavaMethod method : House.operations(House.FIRST_WITH_ACTORS)) {
            if (!method.isAnnotatedWith(OpenToAll.class) && House.takesActorFirst(method)) {
                String parameters = method.getRawParameterTypes().stream()
                        .filter(type -> !type.isEquivalentTo(Actor.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(","));
                String name = method.getOwner().getName().substring(House.ROOT.length());
                operations.put(name + "." + method.getName() + "(" + parameters + ")", method.reflect());
            }
        }
        return operations;
    }

    private static Map<String, List<String>> table() {
        var table = new LinkedHashMap<String, List<String>>();
        lines("operations.txt")
                .forEach(
                        line -> table.put(line.getFirst(), line.stream().skip(1).toList()));
        return table;
    }

    private static List<List<String>> lines(String file) {
        try (var in = RightsMatrixTest.class.getResourceAsStream("/rights/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> SPACE.splitAsStream(line.strip()).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
