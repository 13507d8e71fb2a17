package org.waymark.ui.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Directory;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonFiles;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.ServiceFiles;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.VacancyPage;
import org.waymark.supervision.StandingGroups;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.supervision.SupervisionPages;
import org.waymark.ui.session.Places;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingCase;

/** The pages that show one record of the demo, by the account that opens them. */
final class RecordPages {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app;

    RecordPages(RunningApp app) {
        this.app = app;
    }

    Map<String, List<String>> byAccount() {
        var pages = new LinkedHashMap<String, List<String>>();
        PersonId sam = person("Okoro");
        var mine = new ArrayList<>(ratingPages());
        mine.addAll(supervisionPages());
        pages.put("sam.okoro", mine);
        AssessmentId toAgree = app.get(Agreements.class)
                .queue(as("Shah"), 0, 1)
                .toAgree()
                .getFirst()
                .id();
        var supervisor = new ArrayList<>(groupPages("Shah"));
        supervisor.add("/" + Places.agree(toAgree));
        supervisor.add("/" + Places.SUPERVISION_GROUPS);
        pages.put("priya.shah", supervisor);
        AssessmentId confirmed = app.get(SelfAssessments.class)
                .overview(as("Asante-Boateng"))
                .past()
                .getFirst()
                .id();
        pages.put("kwame.asante-boateng", List.of("/" + Places.myAgreement(confirmed)));
        ServiceFile service = serviceOf(sam);
        var admin = new ArrayList<String>();
        admin.addAll(pagesOf(sam));
        admin.add("/" + Places.person(person("Simek")) + "/account");
        admin.addAll(pagesOf(service));
        pages.put("morgan.ellis-ward", admin);
        var recruiter = new ArrayList<>(clearancePages(sam));
        app.get(CaseBoards.class).board(as("Baptiste")).cards().stream()
                .collect(Collectors.toMap(card -> card.one().stage(), Function.identity(), (one, other) -> one))
                .values()
                .forEach(card -> {
                    recruiter.add("/" + Places.vettingCase(card.one().id()));
                    recruiter.addAll(startPages(card.one()));
                });
        recruiter.addAll(candidatePages(service.service().id()));
        pages.put("colette.baptiste", recruiter);
        var manager = new ArrayList<String>();
        manager.add("/" + Places.passport(sam));
        manager.add("/" + Places.person(sam));
        manager.add("/" + Places.development(sam));
        manager.add("/" + Places.personLearning(sam));
        manager.add("/" + Places.team(service.service().id()));
        manager.add("/" + Places.establishment(service.service().id()) + "?on=2027-04-01");
        manager.addAll(growthPages(service));
        pages.put("nadia.rahman", manager);
        return pages;
    }

    private static List<String> startPages(VettingCase one) {
        StartId start = one.startId();
        return start == null || one.stage() == Stage.WITH_POLICE
                ? List.of()
                : List.of("/" + Places.start(start), "/" + Places.startGuidance(start));
    }

    private List<String> supervisionPages() {
        Actor sam = as("Okoro");
        SupervisionSessionId session =
                app.get(SupervisionPages.class).mine(sam).sessions().getFirst().id();
        SupervisionGroupId group =
                app.get(SupervisionGroups.class).mine(sam).getFirst().id();
        return Stream.concat(
                        groupPages("Okoro").stream(),
                        Stream.of(
                                "/" + Places.supervisionSession(session),
                                "/" + Places.supervisionNotes(session),
                                "/" + Places.supervisionOutcome(session),
                                "/" + Places.supervisionGroup(group)))
                .toList();
    }

    /** The standing group that somebody is in or leads, and what it agrees. */
    private List<String> groupPages(String family) {
        StandingGroupId standing =
                app.get(StandingGroups.class).mine(as(family)).getFirst().id();
        return List.of(
                "/" + Places.supervisionStandingGroup(standing), "/" + Places.supervisionGroupAgreement(standing));
    }

    private List<String> growthPages(ServiceFile file) {
        ServiceId service = file.service().id();
        CoverNeedId need = Planned.anyNeedOf(app, service);
        VacancyId vacancy = app.get(Vacancies.class)
                .list(as("Rahman"), service, 0, 1)
                .list()
                .getFirst()
                .id();
        String vacancies = "/" + Places.vacancies(service);
        return List.of(
                "/" + Places.develop(service, need),
                vacancies,
                "/" + Places.adverts(service),
                "/" + Places.vacancy(vacancy),
                "/" + Places.vacancy(vacancy) + "?change=all",
                vacancies + "?raise=new",
                vacancies + "?need=" + need.text());
    }

    /** The pages of a vacancy's candidates, and of one of them. */
    private List<String> candidatePages(ServiceId service) {
        Actor colette = as("Baptiste");
        VacancyPage vacancies = app.get(Vacancies.class).list(colette, service, 0, 50);
        VacancyId vacancy = vacancies.list().stream()
                .filter(one -> vacancies.openCandidates(one) > 0)
                .findFirst()
                .orElseThrow()
                .id();
        CandidateId candidate = app.get(CandidateLists.class)
                .of(colette, vacancy)
                .lines()
                .getFirst()
                .id();
        return List.of(
                "/" + Places.candidates(vacancy),
                "/" + Places.newCandidate(vacancy),
                "/" + Places.candidateImport(vacancy),
                "/" + Places.shortlisting(vacancy),
                "/" + Places.interviews(vacancy),
                "/" + Places.interviews(vacancy) + "?choose=questions",
                "/" + Places.candidate(candidate),
                "/" + Places.correctCandidate(candidate),
                "/" + Places.shortlistMarks(candidate),
                "/" + Places.panelMarks(candidate),
                "/" + Places.offer(candidate),
                "/" + Places.handOver(candidate));
    }

    private List<String> ratingPages() {
        AssessmentId draft = app.get(SelfAssessments.class).start(as("Okoro"));
        return List.of(
                "/" + Places.assess(draft) + "?by=one",
                "/" + Places.assess(draft) + "?by=domain",
                "/" + Places.assess(draft, new CompetencyCode("RSK-01")) + "?by=one",
                "/" + Places.check(draft));
    }

    private List<String> clearancePages(PersonId id) {
        ClearanceId clearance = app.get(Clearances.class)
                .about(as("Baptiste"), id)
                .orElseThrow()
                .history()
                .getFirst()
                .id();
        return below(Places.person(id), "", "/new-clearance", "/clearances/" + clearance.text());
    }

    private List<String> pagesOf(PersonId id) {
        PersonFile file = app.get(PersonFiles.class).of(CONSOLE, id);
        String post = "/posts/" + file.card().posts().getFirst().post().id().text();
        String supervision =
                "/supervision/" + file.supervision().getFirst().link().id().text();
        return below(
                Places.person(id),
                "",
                "/details",
                "/leaving",
                "/new-post",
                post,
                post + "/move",
                post + "/end",
                "/new-supervision",
                supervision + "/end",
                "/account");
    }

    private List<String> pagesOf(ServiceFile file) {
        String team = "/teams/" + file.teams().getFirst().id().text();
        String site = "/sites/" + file.sites().getFirst().id().text();
        return below(
                Places.service(file.service().id()),
                "",
                "/details",
                "/end",
                "/new-team",
                team,
                team + "/end",
                "/new-site",
                site,
                site + "/close",
                "/configuration?on=2024-04-01",
                "/configuration/ages",
                "/configuration/counties",
                "/configuration/partners",
                "/configuration/pathways",
                site + "/configuration?on=2027-03-22",
                site + "/configuration/hours",
                site + "/configuration/pathways",
                site + "/needs?on=2027-03-22",
                site + "/needs/change");
    }

    private static List<String> below(String address, String... rest) {
        return Stream.of(rest).map(end -> "/" + address + end).toList();
    }

    private ServiceFile serviceOf(PersonId id) {
        PersonFile file = app.get(PersonFiles.class).of(CONSOLE, id);
        return app.get(ServiceFiles.class)
                .of(CONSOLE, file.card().posts().getFirst().post().service());
    }

    private Actor as(String family) {
        return Actor.onScreen(person(family));
    }

    private PersonId person(String family) {
        return app.get(Directory.class).find(CONSOLE, family, 1).getFirst().id();
    }
}
