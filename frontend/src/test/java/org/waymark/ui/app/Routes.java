package org.waymark.ui.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every address of the app that names no record, by the demo account that opens it in the tests. */
final class Routes {

    static final List<String> FOR_NOBODY = List.of("/sign-in", "/read/nothing");

    /** What is not there, or not for Sam: the page that says so. */
    static final List<String> SHUT_TO_SAM =
            List.of("/nowhere", "/audit", "/people/0000000000001", "/cover", "/readiness");

    private Routes() {}

    static Map<String, List<String>> byAccount() {
        var routes = new LinkedHashMap<String, List<String>>();
        routes.put(
                "sam.okoro",
                List.of(
                        "/",
                        "/my-competencies",
                        "/career",
                        "/career/SPE",
                        "/career/SPE?map=table",
                        "/career/SPE/step",
                        "/career-conversation",
                        "/development",
                        "/development-on-paper",
                        "/grow/RSK-01",
                        "/learning",
                        "/registration",
                        "/courses",
                        "/supervision",
                        "/supervision/book",
                        "/supervision/agreement",
                        "/supervision/groups",
                        "/supervision/record",
                        "/evidence",
                        "/passport",
                        "/observations",
                        "/ask-for-observation",
                        "/ask-for-observation/RSK-01",
                        "/observed/nothing",
                        "/who-looked",
                        "/my-clearance",
                        "/my-clearance/changes",
                        "/messages",
                        "/profiles",
                        "/profiles/PRA",
                        "/profiles/SPE",
                        "/profiles/side-by-side?one=PRA&two=SPE",
                        "/tasks",
                        "/tasks?level=2&place=custody_suite",
                        "/tasks?function=screening&open=T-SCR-01",
                        "/competencies",
                        "/competencies/RSK-01",
                        "/competencies/RSK-01?say=own",
                        "/search",
                        "/search?q=%22appropriate+adult%22",
                        "/search?q=police&kind=task",
                        "/search?q=safegarding",
                        "/people",
                        "/services",
                        "/your-security",
                        "/new-password",
                        "/help"));
        routes.put(
                "priya.shah",
                List.of(
                        "/",
                        "/agree",
                        "/supervision/people",
                        "/development-plans",
                        "/team-learning",
                        "/team-registrations",
                        "/team",
                        "/who-has",
                        "/how-levels-are-agreed"));
        routes.put(
                "nadia.rahman",
                List.of(
                        "/",
                        "/team",
                        "/team-learning?group=all&state=NEVER_DONE",
                        "/cover",
                        "/cover?show=gaps&without=cleared&on=2026-10-01",
                        "/readiness",
                        "/desk-list",
                        "/supervision/dates",
                        "/supervision/dates?state=OVERDUE",
                        "/how-levels-are-agreed",
                        "/what-if",
                        "/vacancies",
                        "/people-in-vetting",
                        "/renewals",
                        "/who-has?competency=RSK-01&level=2",
                        "/who-has?competency=RSK-01&level=5"));
        routes.put(
                "colette.baptiste",
                List.of(
                        "/",
                        "/vacancies",
                        "/adverts",
                        "/vetting",
                        "/vetting?show=table",
                        "/vetting?lanes=FORCE",
                        "/vetting?lanes=POST",
                        "/vetting/calendar",
                        "/vetting/calendar?month=2026-02",
                        "/vetting/expiries",
                        "/vetting/ask-for-forms",
                        "/vetting/new",
                        "/easy-read",
                        "/renewals",
                        "/renewals?page=1&band=DAYS_180",
                        "/vetting-times",
                        "/people-in-vetting",
                        "/letting-go",
                        "/vetting-rules"));
        routes.put(
                "morgan.ellis-ward",
                List.of(
                        "/",
                        "/people",
                        "/people/new",
                        "/services",
                        "/services/new",
                        "/services/examples",
                        "/services/examples/MPFT",
                        "/services/examples/NSFT",
                        "/import",
                        "/supervision/rules?role=PRA&kind=MGT",
                        "/supervision/rules?adjust=SOON",
                        "/supervision/kinds",
                        "/supervision/kinds?kind=CLIN",
                        "/supervision/kinds?kind=new",
                        "/letting-go",
                        "/messages",
                        "/vetting-rules",
                        "/vetting-rules/MPS/MPS",
                        "/vetting-rules/acceptance",
                        "/vetting-rules/start-checks/BPSS",
                        "/courses",
                        "/courses/T-IG",
                        "/training-report",
                        "/roles",
                        "/volunteer-term"));
        routes.put("judith.amankwah", List.of("/audit", "/totals", "/cover-totals"));
        routes.put("adrian.foxcroft", List.of("/", "/totals", "/cover-totals"));
        return routes;
    }
}
