package org.waymark;

import static org.waymark.House.none;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.OpenToAll;

/** What every public operation owes: an actor, a question to Access, a row in the audit trail, one transaction. */
class OperationRulesTest {

    private static final List<String> QUESTIONS = List.of("require", "allows", "scope", "reached");

    @Test
    void everyOperationTakesAnActorFirst() {
        none(House.operations(House.FIRST_WITH_ACTORS).stream()
                .filter(method -> !House.takesActorFirst(method) && !isOpen(method))
                .map(method -> method.getFullName() + " takes no Actor first and is not @OpenToAll")
                .toList());
    }

    @Test
    void everyOperationAsksAccess() {
        none(House.operations(House.FIRST_THAT_ASKS).stream()
                .filter(method -> !isOpen(method) && !asksAccess(method))
                .map(method -> method.getFullName() + " never asks Access within its own room")
                .toList());
    }

    @Test
    void openingToAllGivesItsReason() {
        none(House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isOpen(method)
                        && method.getAnnotationOfType(OpenToAll.class).value().length() < 20)
                .map(method -> method.getFullName() + " is open to all without a reason")
                .toList());
    }

    @Test
    void everyWritingTransactionIsInTheAuditTrail() {
        none(House.operations(House.FIRST_WITH_ACTORS).stream()
                .filter(OperationRulesTest::writes)
                .filter(method -> !CallGraph.leads(
                        method,
                        step -> CallGraph.isCallOf(step, AuditTrail.class, List.of("record", "recordEach")),
                        House::isOurs))
                .map(method -> method.getFullName() + " writes but leaves no row in the audit trail")
                .toList());
    }

    @Test
    void transactionsBeginAtPublicOperationsOnly() {
        none(House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Transactional.class) && !isOperation(method))
                .map(method -> method.getFullName() + " is @Transactional but no public operation")
                .toList());
        none(House.offenders(
                type -> type.isAnnotatedWith(Transactional.class), "is @Transactional as a whole; say it per act"));
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && House.isPublic(method.getOwner())
                && House.isBean(method.getOwner());
    }

    private static boolean isOpen(JavaMethod method) {
        return method.isAnnotatedWith(OpenToAll.class);
    }

    private static boolean asksAccess(JavaMethod method) {
        return CallGraph.leads(
                method,
                step -> CallGraph.isCallOf(step, Access.class, QUESTIONS),
                type -> type.getPackageName().equals(method.getOwner().getPackageName()));
    }

    private static boolean writes(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && !method.getAnnotationOfType(Transactional.class).readOnly();
    }
}
