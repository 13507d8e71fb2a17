package org.waymark.ui.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody in front of a browser. What the browser's console complains about is kept. */
final class Visitor implements AutoCloseable {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String FOLLOW = """
            address => {
              document.querySelectorAll('main > *').forEach(left => left.setAttribute('data-left', ''));
              const link = document.body.appendChild(document.createElement('a'));
              link.href = address;
              link.setAttribute('router-link', '');
              link.click();
              link.remove();
            }""";

    /** Ends what fades, also what begins to fade a frame later, until nothing has for some frames. */
    private static final String AT_ONCE = """
            () => new Promise(done => {
              let calm = 0;
              const frame = () => {
                getComputedStyle(document.body).color;
                const fading = document.getAnimations().filter(a => a.playState === 'running');
                fading.forEach(a => a.effect.getComputedTiming().endTime === Infinity ? a.cancel() : a.finish());
                calm = fading.length ? 0 : calm + 1;
                if (calm > 3) done(); else requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            })""";

    /** A browser of each thread's own: one driver serves one thread only. It lasts as long as the run. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(() -> Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("waymark.chromium")))
                    .setArgs(SWITCHES)));

    private final BrowserContext context;
    private final String base;
    final Page page;
    final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onPageError(complaints::add);
    }

    static Visitor at(String base) {
        return at(base, 1440, 900, ColorScheme.LIGHT);
    }

    static Visitor at(String base, int width, int height, ColorScheme scheme) {
        return new Visitor(
                BROWSER.get()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setAcceptDownloads(true)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setColorScheme(scheme)),
                base);
    }

    /** Signs in and waits for Home. */
    Visitor signIn(String name) {
        page.navigate(base + "/sign-in");
        page.locator("vaadin-text-field input").fill(name);
        page.locator("vaadin-password-field input").fill(RunningApp.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.locator("h1").first().waitFor();
        return this;
    }

    /** Opens a page of the app and waits until it shows its heading. */
    Visitor open(String address) {
        page.navigate(base + address);
        page.locator("h1, h2").first().waitFor();
        return this;
    }

    /** Goes to another page of the app as by a link on this one, without loading the app again. */
    Visitor follow(String address) {
        page.evaluate(FOLLOW, base + address);
        page.waitForFunction("() => !document.querySelector('[data-left]') && document.querySelector('h1, h2')");
        return this;
    }

    /** Shows the open page in the other colours; what fades from one to the other is there at once. */
    void turn(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(AT_ONCE);
    }

    /** Shows the open page at another width. */
    void resize(int width, int height) {
        page.setViewportSize(width, height);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Presses the button of the open question that goes ahead. */
    void confirm() {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
    }

    /** Waits until the page shows the words somewhere. */
    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    /** Waits until the scale of a competency has the focus. */
    void awaitRating() {
        page.waitForFunction("() => document.activeElement?.closest('fieldset[data-item]')");
    }

    /** Waits until the screen has stopped talking to the server. */
    void settle() {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Puts this thread's browser away; the next visitor gets a new one. */
    static void putBrowserAway() {
        BROWSER.get().close();
        BROWSER.remove();
    }
}
