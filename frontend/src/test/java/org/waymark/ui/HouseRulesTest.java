package org.waymark.ui;

import static org.waymark.ui.Screenwork.none;
import static org.waymark.ui.Screenwork.offenders;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.shell.MainLayout;

/** How screens are built: thin views, small parts, no scripts, and a person at the door of every page. */
class HouseRulesTest {

    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.DenyAll",
            "com.vaadin.flow.server.auth.AnonymousAllowed");

    private static final List<String> SCRIPTS = List.of(
            "com.vaadin.flow.component.dependency.JsModule",
            "com.vaadin.flow.component.dependency.NpmPackage",
            "com.vaadin.flow.component.dependency.JavaScript",
            "com.vaadin.flow.component.ClientCallable");

    private static final Set<String> RUNS_SCRIPTS = Set.of("executeJs", "executeJavaScript", "setInnerHtml");

    /** One asks the plain connection pool how it is; the other tells a database that is down from a mistake of ours. */
    private static final Set<String> MAY_KNOW_SQL = Set.of("HealthServlet", "Causes");

    private static final int MOST_OPERATIONS = 3;

    private static final Pattern ROUTE = Pattern.compile("@Route\\((?:value = )?+(?!Places\\.)[^)\\n]*");

    /** Who still has to mend what, since when. An entry goes as soon as the file is mended. */
    private static final Map<String, String> EXCUSES =
            Map.of("admin/", "2026-11-20: move the addresses of AdminPages into Places, and the views with them");

    @Test
    void viewsAndPartsStayInTheirRoom() {
        none(
                offenders(
                        type -> type.isAssignableTo(Component.class)
                                && Screenwork.isPublic(type)
                                && !Screenwork.room(type).equals("kit")
                                && !Screenwork.outermost(type).isEquivalentTo(MainLayout.class),
                        "is a view or a part: keep it package-private"),
                EXCUSES);
        none(
                offenders(
                        type -> Screenwork.isForAPerson(type)
                                && Screenwork.isPublic(type)
                                && type.getEnclosingClass().isEmpty(),
                        "is public: addresses go through Places, nothing else is shared"),
                EXCUSES);
    }

    @Test
    void peopleDoNotKnowEachOthersScreens() {
        none(
                dependencies(
                        Screenwork::isForAPerson,
                        (type, target) -> Screenwork.isForAPerson(target)
                                && !Screenwork.room(target).equals(Screenwork.room(type))),
                EXCUSES);
        none(dependencies(
                type -> Screenwork.PLUMBING.contains(Screenwork.room(type))
                        && !Screenwork.room(type).equals("app"),
                (type, target) -> Screenwork.isForAPerson(target)));
    }

    @Test
    void theKitLooksNothingUp() {
        none(dependencies(
                type -> Screenwork.room(type).equals("kit"),
                (type, target) ->
                        Screenwork.isOperation(target) || Set.of("shell", "app").contains(Screenwork.room(target))));
    }

    @Test
    void onlyViewsCallOperations() {
        none(
                accesses(step -> Screenwork.isForAPerson(step.getOriginOwner())
                        && !Screenwork.isView(Screenwork.outermost(step.getOriginOwner()))
                        && step.getTarget() instanceof AccessTarget.CodeUnitAccessTarget
                        && Screenwork.isOperation(step.getTargetOwner())),
                EXCUSES);
    }

    @Test
    void noViewNeedsMoreThanThreeOperations() {
        var offences = new ArrayList<String>();
        for (JavaClass view : Screenwork.CLASSES) {
            for (JavaConstructor constructor : view.getConstructors()) {
                long operations = constructor.getRawParameterTypes().stream()
                        .filter(Screenwork::isOperation)
                        .count();
                if (Screenwork.isForAPerson(view) && operations > MOST_OPERATIONS) {
                    offences.add(
                            view.getName() + " needs " + operations + " operations; one of them is missing a word");
                }
            }
        }
        none(offences, EXCUSES);
    }

    @Test
    void screensKnowNoTables() {
        none(dependencies(
                type -> !MAY_KNOW_SQL.contains(type.getSimpleName()),
                (type, target) -> target.getPackageName().startsWith("io.micronaut.data")
                        || target.getPackageName().startsWith("java.sql")
                        || target.getPackageName().startsWith("javax.sql")
                        || target.getSimpleName().endsWith("Repository")));
    }

    @Test
    void screensRunNoScripts() {
        var offences = new ArrayList<String>(
                accesses(step -> RUNS_SCRIPTS.contains(step.getTarget().getName())
                        || step.getTargetOwner().isEquivalentTo(Html.class)));
        for (JavaClass type : Screenwork.CLASSES) {
            SCRIPTS.stream()
                    .filter(script -> type.isAnnotatedWith(script)
                            || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(script)))
                    .forEach(script -> offences.add(type.getName() + " brings " + script));
        }
        none(offences, EXCUSES);
    }

    /** It says what is never taken and refuses such papers by name. */
    @Test
    void filesAreHandedInAtOnePlaceOnly() {
        none(
                accesses(step -> step.getTargetOwner().isAssignableTo(Upload.class)
                        && !Screenwork.outermost(step.getOriginOwner()).isEquivalentTo(FilePicker.class)),
                EXCUSES);
    }

    @Test
    void onlyTheShellAsksForTheCurrentScreen() {
        none(
                accesses(step -> step.getTargetOwner().isEquivalentTo(UI.class)
                        && step.getTarget().getName().startsWith("getCurrent")
                        && !Set.of("shell", "session").contains(Screenwork.room(step.getOriginOwner()))),
                EXCUSES);
    }

    @Test
    void everyViewHasATitleAndOneDoor() {
        var offences = new ArrayList<String>();
        for (JavaClass view : Screenwork.CLASSES) {
            if (Screenwork.isView(view)) {
                if (!view.isAnnotatedWith(PageTitle.class) && !view.isAssignableTo(HasDynamicTitle.class)) {
                    offences.add(view.getName() + " has no title");
                }
                long doors = ACCESS.stream().filter(view::isAnnotatedWith).count();
                if (doors != 1) {
                    offences.add(view.getName() + " has " + doors + " access annotations instead of one");
                }
            }
        }
        none(offences, EXCUSES);
    }

    @Test
    void everyAddressIsOneOfPlaces() {
        var offences = new ArrayList<String>();
        for (Path file : Screenwork.files(Screenwork.SOURCES, ".java")) {
            var found = ROUTE.matcher(Screenwork.text(file));
            while (found.find()) {
                offences.add(Screenwork.SOURCES.relativize(file) + " has an address of its own: " + found.group());
            }
        }
        none(offences, EXCUSES);
    }

    private interface Offence {
        boolean by(JavaClass type, JavaClass target);
    }

    private static List<String> dependencies(Predicate<JavaClass> of, Offence offence) {
        return Screenwork.CLASSES.stream()
                .filter(of)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(step ->
                        offence.by(step.getOriginClass(), step.getTargetClass().getBaseComponentType()))
                .map(step -> step.getOriginClass().getName() + " knows "
                        + step.getTargetClass().getName())
                .toList();
    }

    private static List<String> accesses(Predicate<JavaAccess<?>> offends) {
        return Screenwork.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(offends)
                .map(step -> step.getOriginOwner().getName() + ": " + step.getDescription())
                .toList();
    }
}
