package org.waymark.ui.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;
import org.waymark.people.Directory;
import org.waymark.provision.LdServices;
import org.waymark.ui.session.Places;

/** The pages that show one record of the demo, by the account that opens them. */
final class RecordPages {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app;

    RecordPages(RunningApp app) {
        this.app = app;
    }

    Map<String, List<String>> byAccount() {
        var pages = new LinkedHashMap<String, List<String>>();
        var assessments = app.get(SelfAssessments.class);
        AssessmentId draft = assessments.start(as("Okoro"));
        pages.put(
                "sam.okoro",
                List.of(
                        "/" + Places.assess(draft) + "?by=one",
                        "/" + Places.assess(draft) + "?by=domain",
                        "/" + Places.check(draft)));
        AssessmentId toAgree = app.get(Agreements.class)
                .queue(as("Shah"), 0, 1)
                .toAgree()
                .getFirst()
                .id();
        pages.put("priya.shah", List.of("/" + Places.agree(toAgree)));
        AssessmentId confirmed =
                assessments.overview(as("Asante-Boateng")).past().getFirst().id();
        pages.put("kwame.asante-boateng", List.of("/" + Places.myAgreement(confirmed)));
        PersonId sam = person("Okoro");
        var service = app.get(LdServices.class).list(CONSOLE).getFirst().id();
        pages.put("morgan.ellis-ward", List.of("/" + Places.person(sam), "/" + Places.service(service)));
        pages.put("nadia.rahman", List.of("/" + Places.passport(sam), "/" + Places.person(sam)));
        return pages;
    }

    private Actor as(String family) {
        return Actor.onScreen(person(family));
    }

    private PersonId person(String family) {
        return app.get(Directory.class).find(CONSOLE, family, 1).getFirst().id();
    }
}
