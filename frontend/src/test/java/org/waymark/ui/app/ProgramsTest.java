package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.demo.DemoName;
import org.waymark.demo.DemoStory;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.oversight.AuditSearch;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.signin.Accounts;
import org.waymark.signin.SignIn;
import org.waymark.skillmix.Readinesses;
import org.waymark.skillmix.SiteReadiness;

/** What other programs are answered, with the same rights and the same rules as on the screens. */
@Tag("browser")
class ProgramsTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningApp app = RunningApp.demo();
    private final Site site = siteOfNorthvale();

    @Test
    void aManagerIsToldTheSameAsOnTheScreen() throws IOException, InterruptedException {
        SignIn.SignedInSession nadia = signedIn("nadia.rahman");
        HttpResponse<String> answer = ask(nadia, path("?on=2026-11-20"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/json;charset=utf-8", type(answer));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(
                answer.body()
                        .startsWith("{\"site\":\"" + site.id().text() + "\",\"siteName\":\"" + site.name()
                                + "\",\"service\":\"" + site.serviceId().text() + "\","),
                answer.body());
        assertTrue(answer.body().contains("\"on\":\"2026-11-20\""), answer.body());
        SiteReadiness screen = app.get(Readinesses.class)
                .at(Actor.onScreen(nadia.person()), site.id(), java.time.LocalDate.of(2026, 11, 20));
        assertEquals(screen.people().size(), count(answer, "\"person\":"));
        assertEquals(screen.ready().size(), count(answer, "\"ready\":true"));
        screen.people()
                .forEach(person -> person.readiness()
                        .reasons()
                        .forEach(reason -> assertTrue(answer.body().contains(reason.words()), reason.words())));
        assertEquals(200, ask(nadia, path("")).statusCode());
    }

    @Test
    void readingThroughThisDoorIsWrittenDownAsSuch() throws IOException, InterruptedException {
        SignIn.SignedInSession nadia = signedIn("nadia.rahman");
        ask(nadia, path(""));
        var newest = new AuditQuestion(
                null, nadia.person(), Act.READINESS_READ, app.get(Today.class).now(), 1);
        var row = app.get(AuditSearch.class).newest(CONSOLE, newest).getFirst();
        assertEquals("MACHINE", row.door());
        assertEquals("site " + site.id().text(), row.object());
    }

    @Test
    void everyRoleOfTheDemoIsAnsweredAsTheRightsSay() throws IOException, InterruptedException {
        var answered = new ArrayList<String>();
        for (DemoName name : DemoStory.names()) {
            SignIn.SignedInSession session = signedIn(name.signInName());
            boolean may = app.get(Access.class)
                    .allows(Actor.onScreen(session.person()), Permission.VIEW_COVER, site.serviceId());
            HttpResponse<String> answer = ask(session, path(""));
            assertEquals(may ? 200 : 404, answer.statusCode(), name.signInName() + ": " + answer.body());
            if (may) {
                answered.add(name.signInName());
            } else {
                assertProblem(new Refused.NotFound("site").sentence(), answer);
            }
        }
        assertEquals(List.of("nadia.rahman"), answered);
    }

    @Test
    void whoeverIsNotSignedInIsToldNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(app.base() + path(""))));
        assertEquals(401, answer.statusCode());
        assertProblem("Sign in first. Send the cookie of the session with the request.", answer);
        assertEquals(
                401,
                send(to(path("")).header("Cookie", "waymark=nobody-has-this")).statusCode());
    }

    @Test
    void whoeverHasToChooseANewPasswordDoesThatFirst() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(somebodyNew(true), path(""));
        assertEquals(403, answer.statusCode());
        assertProblem("Choose a new password on the screens first.", answer);
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentence() throws IOException, InterruptedException {
        SignIn.SignedInSession nadia = signedIn("nadia.rahman");
        for (String day :
                List.of("31.12.2026", "2027-02-29", "2027-13-01", "+12027-01-01", "", "2027-01-01&on=2027-01-02")) {
            HttpResponse<String> answer = ask(nadia, path("?on=" + day));
            assertEquals(400, answer.statusCode(), day);
            assertProblem("Write the day once, as 2027-03-04.", answer);
        }
        HttpResponse<String> other = ask(nadia, path("?day=2027-03-04"));
        assertEquals(400, other.statusCode());
        assertProblem("Only “on” can be asked here, the day, such as ?on=2027-03-04.", other);
        assertEquals(200, ask(nadia, path("?on=2028-02-29")).statusCode());
        for (String nowhere :
                List.of("/api/sites/zzz/readiness", "/api/sites/uuu/readiness", "/api/sites", "/api/people")) {
            HttpResponse<String> answer = ask(nadia, nowhere);
            assertEquals(404, answer.statusCode(), nowhere);
            assertTrue(answer.body().startsWith("{\"sentence\":\""), answer.body());
        }
    }

    @Test
    void nothingIsChangedThroughThisDoorAndNoOtherSiteAsks() throws IOException, InterruptedException {
        String cookie = "waymark=" + signedIn("nadia.rahman").token();
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = send(
                    to(path("")).header("Cookie", cookie).method(method, HttpRequest.BodyPublishers.ofString("{}")));
            assertEquals(405, answer.statusCode(), method);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
            assertProblem("This address answers GET and HEAD only.", answer);
        }
        HttpResponse<String> elsewhere =
                send(to(path("")).header("Cookie", cookie).header("Sec-Fetch-Site", "cross-site"));
        assertEquals(403, elsewhere.statusCode());
        assertProblem("Pages of other sites get no answer here.", elsewhere);
        HttpResponse<String> here = send(to(path("")).header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin"));
        assertEquals(200, here.statusCode());
        assertTrue(
                here.headers().firstValue("Set-Cookie").isEmpty(), "programs leave no session of the screens behind");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() throws IOException, InterruptedException {
        SignIn.SignedInSession hasty = somebodyNew(false);
        HttpResponse<String> answer = ask(hasty, "/api/nothing");
        for (int i = 0; i < 2 * Pace.MOST_A_MINUTE && answer.statusCode() == 404; i++) {
            answer = ask(hasty, "/api/nothing");
        }
        assertEquals(429, answer.statusCode());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")) > 0);
    }

    private String path(String question) {
        return "/api/sites/" + site.id().text() + "/readiness" + question;
    }

    private SignIn.SignedInSession somebodyNew(boolean mustChange) {
        String name = "new" + Ids.next();
        PersonId person = app.get(People.class).join(CONSOLE, new NewPerson("Kit", "Test " + name, null, false));
        app.get(Accounts.class).open(CONSOLE, person, name, RunningApp.PASSWORD, mustChange);
        return signedIn(name);
    }

    private SignIn.SignedInSession signedIn(String who) {
        return app.get(SignIn.class).signIn(new SignIn.Attempt(who, RunningApp.PASSWORD, "127.0.0.1", "test", false));
    }

    private HttpResponse<String> ask(SignIn.SignedInSession session, String path)
            throws IOException, InterruptedException {
        return send(to(path).header("Cookie", "waymark=" + session.token()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(app.base() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(String sentence, HttpResponse<String> answer) {
        assertEquals("{\"sentence\":\"" + sentence + "\"}", answer.body());
        assertEquals("application/json;charset=utf-8", type(answer));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    private static int count(HttpResponse<String> answer, String words) {
        return answer.body().split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    private Site siteOfNorthvale() {
        return app.get(LdServices.class).list(CONSOLE).stream()
                .filter(service -> service.name().contains("Northvale"))
                .flatMap(service -> app.get(Sites.class).ofService(CONSOLE, service.id()).stream())
                .findFirst()
                .orElseThrow();
    }
}
