package org.waymark;

import static org.waymark.House.none;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** How the rooms lie on their shelves, what they may know, and how things are called. */
class HouseRulesTest {

    private static final List<String> NOT_OURS = List.of(
            "com.vaadin.",
            "jakarta.servlet.",
            "io.micronaut.http.",
            "org.eclipse.jetty.",
            "java.net.http.",
            "com.sun.net.httpserver.");

    /** Rules without a database, a clock or a container behind them. */
    private static final Set<String> PURE = Set.of(
            "access.Authority",
            "access.Rights",
            "advert.AdvertLanguage",
            "advert.AdvertReading",
            "advert.AdvertText",
            "advert.ClosingReading",
            "advert.CriteriaReading",
            "advert.CriteriaSentences",
            "advert.CriteriaTable",
            "advert.NameReading",
            "advert.PayReading",
            "advert.PlaceReading",
            "advert.RoleReading",
            "advert.TermsReading",
            "advert.VettingReading",
            "assessment.CalibrationRules",
            "assessment.Pace",
            "assessment.TalkingPoints",
            "development.Gaps",
            "framework.Framework",
            "guidance.AddressHistory",
            "guidance.Residence",
            "kernel.NeverTaken",
            "provision.CoverTemplates",
            "provision.CoverTerms",
            "provision.CoverWeek",
            "provision.CoverWords",
            "provision.OpeningHours",
            "provision.SiteCalendar",
            "provision.Timeline",
            "recruitment.CandidateColumns",
            "recruitment.CandidateRules",
            "recruitment.InterviewQuestions",
            "recruitment.ProfileCriteria",
            "recruitment.RetentionRules",
            "signin.Delay",
            "skillmix.Among",
            "skillmix.Cell",
            "skillmix.CellText",
            "skillmix.ChangeWords",
            "skillmix.ClearanceMoves",
            "skillmix.CountingRules",
            "skillmix.CoverGround",
            "skillmix.CoverRows",
            "skillmix.CoverRules",
            "skillmix.CoverSentences",
            "skillmix.Coverage",
            "skillmix.EstablishmentSums",
            "skillmix.GapCounts",
            "skillmix.GapList",
            "skillmix.HeatMap",
            "skillmix.LensSentences",
            "skillmix.LevelBlock",
            "skillmix.LevelColumns",
            "skillmix.LevelCounts",
            "skillmix.LevelNeeds",
            "skillmix.MetSentences",
            "skillmix.Moves",
            "skillmix.NeedNames",
            "skillmix.NeedWords",
            "skillmix.PersonMoves",
            "skillmix.PostSums",
            "skillmix.Pretence",
            "skillmix.ProspectRules",
            "skillmix.ReadinessRules",
            "skillmix.Sentences",
            "skillmix.SideBySide",
            "skillmix.SiteClearance",
            "skillmix.SiteMoves",
            "skillmix.Suppression",
            "skillmix.TableSuppression",
            "skillmix.TeamPicture",
            "supervision.ComplianceRules",
            "training.TrainingColumns",
            "training.TrainingRules",
            "vetting.CaseRules",
            "vetting.CaseStandings",
            "vetting.Clearing",
            "vetting.Episode",
            "vetting.GateClearances",
            "vetting.GateRules",
            "vetting.PastCases",
            "vetting.RenewalRules",
            "vetting.RuleBook",
            "vetting.Spread",
            "vetting.StateRules");

    private static final Pattern BANNED_NAME =
            Pattern.compile("(.+(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Mapper)|(Abstract|Base)[A-Z].*)");

    /**
     * One place does an act again after a deadlock, and throws on whatever is none; one sends the next message although the
     * mail room broke on this one.
     */
    private static final Set<String> MAY_CATCH_ALL =
            Set.of("org/waymark/store/SecondTry.java", "org/waymark/outbox/Postman.java");

    private static final Pattern CATCHES_ALL = Pattern.compile(
            "catch \\((?:final )?(?:[\\w. |]*\\b)?(?:Runtime)?(?:Exception|Throwable)\\b[\\w. |]* \\w+\\)");

    @Test
    void everyRoomHasItsShelf() {
        none(House.offenders(type -> House.shelf(House.room(type)) < 0, "is in a room that no shelf names"));
    }

    @Test
    void roomsUseLowerShelvesOnly() {
        var offences = new ArrayList<String>();
        for (JavaClass type : House.CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean same = target.getPackageName().equals(type.getPackageName());
                if (House.isOurs(target) && !same && House.shelf(House.room(target)) >= House.shelf(House.room(type))) {
                    offences.add(type.getName() + " knows " + target.getName() + ", which is not on a lower shelf");
                }
            }
        }
        none(offences);
    }

    @Test
    void screensAndServersAreSomebodyElsesWork() {
        none(offences(name -> NOT_OURS.stream().anyMatch(name::startsWith), type -> false));
    }

    @Test
    void onlyImportsReadTheBundledFiles() {
        none(offences(
                name -> name.startsWith("org.waymark.data."),
                type -> outermost(type).getSimpleName().endsWith("Import")));
    }

    @Test
    void pureRulesKnowNothingButValues() {
        var offences = new ArrayList<String>();
        for (String name : PURE) {
            JavaClass pure = House.CLASSES.get(House.ROOT + name);
            pure.getMethodCallsFromSelf().stream()
                    .filter(call -> CallGraph.isCallOf(call, Today.class, List.of("now", "day")))
                    .forEach(call -> offences.add(pure.getName() + " is pure but asks for the time"));
            pure.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !isValue(target))
                    .forEach(target -> offences.add(pure.getName() + " is pure but knows " + target.getName()));
        }
        none(offences);
    }

    @Test
    void namesSayWhatThingsAre() {
        none(House.offenders(
                type -> BANNED_NAME.matcher(type.getSimpleName()).matches()
                        && !(type.isRecord() && type.getSimpleName().endsWith("Service")),
                "has a name that hides what it does"));
    }

    @Test
    void everyRoomSaysWhatItIsAbout() {
        var offences = new ArrayList<String>();
        House.CLASSES.stream().map(JavaClass::getPackageName).distinct().forEach(room -> {
            var file = House.SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
            String text = file.toFile().exists() ? House.text(file) : "";
            if (!Pattern.compile("/\\*\\*\\s+(\\* )?[A-Z][^.]{20,}\\.")
                    .matcher(text)
                    .find()) {
                offences.add(room + " has no package-info with a sentence");
            }
            if (!text.contains("@NullMarked\npackage ")) {
                offences.add(room + " is not @NullMarked");
            }
        });
        none(offences);
    }

    @Test
    void nobodyCatchesEverything() {
        none(House.sources(House.SOURCES).stream()
                .filter(file -> CATCHES_ALL.matcher(House.text(file)).find())
                .map(file -> House.SOURCES.relativize(file).toString())
                .filter(file -> !MAY_CATCH_ALL.contains(file))
                .map(file -> file + " catches everything, mistakes of ours included")
                .toList());
    }

    private static List<String> offences(
            java.util.function.Predicate<String> foreign, java.util.function.Predicate<JavaClass> excused) {
        return House.CLASSES.stream()
                .filter(type -> !excused.test(type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> foreign.test(dependency.getTargetClass().getName()))
                .map(dependency -> dependency.getOriginClass().getName() + " knows "
                        + dependency.getTargetClass().getName())
                .toList();
    }

    private static boolean isValue(JavaClass type) {
        JavaClass outermost = outermost(type);
        return !House.isOurs(type)
                ? type.isPrimitive()
                        || type.getPackageName().startsWith("java.")
                        || type.getPackageName().startsWith("org.jspecify.")
                : type.isRecord()
                        || type.isEnum()
                        || (type.isInterface() && !type.getSimpleName().endsWith("Repository"))
                        || type.isAssignableTo(Refused.class)
                        || type.isEquivalentTo(Today.class)
                        || outermost.isRecord()
                        || outermost.isEnum()
                        || PURE.contains(outermost.getName().substring(House.ROOT.length()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
