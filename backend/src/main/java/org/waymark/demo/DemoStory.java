package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Today;
import org.waymark.store.DatabaseAddress;
import org.waymark.upload.FileStore;

/**
 * Fills an empty database with three invented services and a little more than three years of their history, which ends
 * today. Everything is done by the real operations as the people whose work it is, so the trail and the levels are true.
 */
public final class DemoStory {

    /** The password of every account in the demo, shown on its sign-in page; no other database knows it. */
    public static final String PASSWORD = "every path has a waymark";

    private static final Period LENGTH = Period.of(3, 2, 0);

    private DemoStory() {}

    /** The accounts to try the demo with, in the order to show them. */
    public static List<DemoName> names() {
        return AccountScenes.names(today());
    }

    /**
     * Tells the story into a database that has its tables but holds no person yet, all of it or nothing.
     *
     * @param auditKey the key that seals this database's audit trail
     * @param vaultKeys the keys that lock its confidential texts
     * @param files a folder where the files lie that people hand in; empty where nobody hands in any
     * @return the accounts to try the demo with, in the order to show them
     */
    public static List<DemoName> tell(DatabaseAddress address, String auditKey, String vaultKeys, String files) {
        try (var scanner = new StandInScanner()) {
            tell(
                    address,
                    Map.of(
                            "waymark.audit.key",
                            auditKey,
                            "waymark.vault.ring",
                            vaultKeys,
                            "waymark.files",
                            files,
                            "waymark.clamd",
                            scanner.address()));
        }
        return names();
    }

    private static void tell(DatabaseAddress address, Map<String, Object> settings) {
        LocalDate told = today();
        var clock = new StoryClock(told.minus(LENGTH));
        var properties = new LinkedHashMap<String, Object>(address.asProperties());
        properties.putAll(settings);
        try (ApplicationContext house = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock)
                .start()) {
            house.getBean(AllOrNothing.class).run(() -> tell(house, clock, told));
        }
    }

    private static void tell(ApplicationContext house, StoryClock clock, LocalDate told) {
        ReferenceImport.load(house);
        var cast = new Cast();
        var scenes = new Scenes();
        var people = new PeopleScenes(house, cast);
        var accounts = new AccountScenes(house, cast);
        people.welcomeAdministrator(told);
        accounts.openFirstAdministrator();
        new PlaceScenes(house, cast).addTo(scenes, told.minus(LENGTH), told);
        new SettingScenes(house, cast).addTo(scenes, told);
        new CoverScenes(house, cast).addTo(scenes, told);
        people.addTo(scenes, told);
        accounts.addTo(scenes, told);
        new ClearanceScenes(house, cast).addTo(scenes, told);
        new CaseScenes(house, cast).addTo(scenes, told);
        new RenewalScenes(house, cast).addTo(scenes, told);
        new EvidenceScenes(house, cast).addTo(scenes, told);
        if (house.getBean(FileStore.class).isSet()) {
            new FileScenes(house, cast).addTo(scenes, told);
        }
        new AssessmentScenes(house, cast, clock).addTo(scenes, told);
        new GrowthScenes(house, cast).addTo(scenes, told);
        new PlanScenes(house, cast).addTo(scenes, told);
        new TrainingScenes(house, cast).addTo(scenes, told);
        new CareerScenes(house, cast).addTo(scenes, told);
        new SupervisionScenes(house, cast).addTo(scenes, told);
        new GroupScenes(house, cast).addTo(scenes, told);
        new ObservationScenes(house, cast).addTo(scenes, told);
        new CandidateScenes(house, cast).addTo(scenes, told);
        scenes.play(clock);
    }

    private static LocalDate today() {
        return new Today(Clock.systemUTC()).day();
    }
}
