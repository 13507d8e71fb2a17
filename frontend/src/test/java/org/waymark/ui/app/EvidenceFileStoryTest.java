package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.signin.SignIn;
import org.waymark.upload.AttackFiles;
import org.waymark.upload.FileCheck;

/** A file is handed in, used for two competencies, downloaded by the supervisor, and refused to everybody else. */
@BrowserStory
class EvidenceFileStoryTest {

    private static final String TITLE = "What I learned in court";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningApp app = RunningApp.demo();
    private final Map<String, SignIn.SignedInSession> sessions = new HashMap<>();

    @Test
    void aFileServesTwoCompetenciesItsSupervisorOpensItAndNobodyElseDoes() throws IOException, InterruptedException {
        byte[] pdf = AttackFiles.pdf();
        String address;
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/evidence");
            sam.sees("in 41 days");
            assertFalse(sam.page.getByText("No virus scanner is set up here").isVisible());
            handIn(sam, "picture.pdf", AttackFiles.image("png", 8, 8));
            sam.sees("“picture.pdf” was not taken. What is in this file is no PDF");
            handIn(sam, "large.pdf", new byte[FileCheck.LARGEST + 1]);
            sam.sees("10 MB at most");
            handIn(sam, "Court.pdf", pdf);
            sam.sees("“Court.pdf” is kept.");
            sam.button("Edit Court.pdf").click();
            sam.page
                    .getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                    .fill(TITLE);
            choose(sam, "COM-02");
            choose(sam, "RSK-01");
            sam.button("Keep evidence").click();
            Locator piece = sam.page.locator(".wm-locker > li").filter(new Locator.FilterOptions().setHasText(TITLE));
            piece.getByText("RSK-01").first().waitFor();
            assertTrue(piece.textContent().contains("COM-02"), piece::textContent);
            sam.button("Set last day of " + TITLE).click();
            Locator day = sam.page.getByLabel("Last day", new Page.GetByLabelOptions().setExact(true));
            day.fill(LocalDate.now(Today.LONDON)
                    .plusDays(1)
                    .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)));
            day.press("Enter");
            day.press("Tab");
            sam.settle();
            sam.button("Keep this day").click();
            piece.getByText("tomorrow").waitFor();
            address = Objects.requireNonNull(piece.locator("a[download]").getAttribute("href"));
            assertArrayEquals(pdf, downloaded(sam, piece.locator("a[download]")));
            aNameIsWarnedAbout(sam, pdf);
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
        try (Visitor priya = Visitor.at(app.base()).signIn("priya.shah")) {
            priya.open("/agree/" + agreed());
            priya.page.locator(".wm-domain").first().waitFor();
            for (String domain : new String[] {"COM", "RSK"}) {
                Locator opener = priya.page.locator("[aria-controls=lines-" + domain + "]");
                if (opener.count() > 0) {
                    opener.click();
                }
            }
            Locator files = priya.link("Download " + TITLE);
            files.nth(1).waitFor();
            assertEquals(2, files.count(), "one for each competency that it is for");
            assertArrayEquals(pdf, downloaded(priya, files.first()));
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
        }
        onlyThoseTwoGetIt("/" + address, pdf);
    }

    /** A file is called what it was called at home, which is warned about and can be changed at once. */
    private static void aNameIsWarnedAbout(Visitor sam, byte[] pdf) {
        handIn(sam, "scan_9434765919.pdf", pdf);
        sam.sees("This looks like an NHS number.");
        sam.page.locator(".wm-locker-warning vaadin-button").first().click();
        Locator title = sam.page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
        title.waitFor();
        assertEquals("scan_9434765919.pdf", title.inputValue());
        title.fill("A scan");
        sam.button("Keep evidence").click();
        sam.page
                .locator(".wm-locker-warning")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void onlyThoseTwoGetIt(String address, byte[] pdf) throws IOException, InterruptedException {
        for (String other : new String[] {"nadia.rahman", "ellis.garrow", "ruth.penhaligon"}) {
            HttpResponse<byte[]> refused = ask(other, address, "GET");
            assertEquals(404, refused.statusCode(), other);
            assertArrayEquals(
                    ask(other, "/files/aaaaaaaaaaaaa", "GET").body(), refused.body(), "as if there were none");
        }
        assertEquals(404, ask("", address, "GET").statusCode());
        assertEquals(400, ask("sam.okoro", "/files/..%2f..%2fetc", "GET").statusCode());
        assertEquals(404, ask("sam.okoro", "/files/", "GET").statusCode());
        HttpResponse<byte[]> whole = ask("priya.shah", address, "GET");
        assertEquals(200, whole.statusCode());
        assertArrayEquals(pdf, whole.body(), "asked for a part, or for what is new, the whole file comes");
        assertEquals("sandbox; default-src 'none'", header(whole, "Content-Security-Policy"));
        assertEquals("nosniff", header(whole, "X-Content-Type-Options"));
        assertEquals("no-store", header(whole, "Cache-Control"));
        assertEquals("attachment; filename*=UTF-8''Court.pdf", header(whole, "Content-Disposition"));
        HttpResponse<byte[]> head = ask("priya.shah", address, "HEAD");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        assertEquals(404, ask("nadia.rahman", address, "HEAD").statusCode());
        assertEquals(405, ask("sam.okoro", address, "POST").statusCode());
    }

    private HttpResponse<byte[]> ask(String who, String address, String method)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.base() + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Range", "bytes=0-9")
                .header("If-None-Match", "*");
        if (!who.isEmpty()) {
            request.header("Cookie", "waymark=" + session(who).token());
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private SignIn.SignedInSession session(String who) {
        return sessions.computeIfAbsent(
                who,
                name -> app.get(SignIn.class)
                        .signIn(new SignIn.Attempt(name, RunningApp.PASSWORD, "127.0.0.1", "test", false)));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Sam's assessment that was agreed last. */
    private String agreed() {
        return app.get(SelfAssessments.class)
                .overview(Actor.onScreen(session("sam.okoro").person()))
                .past()
                .getFirst()
                .id()
                .text();
    }

    private static void handIn(Visitor visitor, String name, byte[] file) {
        visitor.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
    }

    private static byte[] downloaded(Visitor visitor, Locator link) throws IOException {
        Download download = visitor.page.waitForDownload(link::click);
        assertEquals("Court.pdf", download.suggestedFilename());
        return Files.readAllBytes(download.path());
    }

    private static void choose(Visitor visitor, String code) {
        Locator field = visitor.page.locator("vaadin-multi-select-combo-box input");
        field.fill(code);
        visitor.page
                .locator("vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first()
                .click();
        field.press("Tab");
        visitor.settle();
    }
}
