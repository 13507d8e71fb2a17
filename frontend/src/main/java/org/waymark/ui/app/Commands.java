package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.Console;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.audit.AuditCheck;
import org.waymark.data.Release;
import org.waymark.framework.FrameworkImport;
import org.waymark.jobs.Jobs;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.oversight.AuditSearch;
import org.waymark.oversight.KeyRotation;
import org.waymark.provision.ForceImport;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.Migrations;
import org.waymark.vetting.VettingRuleImport;

/** What can be asked of the process at the console. */
class Commands {

    /** Not an exit code: the server goes on. */
    static final int GOES_ON = -1;

    private static final int SHORTEST_KEY = 32;

    private static final Logger LOG = LoggerFactory.getLogger("waymark");

    private final Settings settings;
    private final PrintStream out = new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, java.nio.charset.StandardCharsets.UTF_8);

    Commands(Settings settings) {
        this.settings = settings;
    }

    int run(List<String> words) {
        String command = words.isEmpty() ? "help" : words.getFirst();
        try {
            return switch (command) {
                case "demo" -> new DemoRun(settings, out).start();
                case "serve" -> serve();
                case "migrate" -> migrate();
                case "admin" -> admin(words);
                case "audit" -> audit(words);
                case "keys" -> keys(words);
                default -> help();
            };
        } catch (Refused refused) {
            LOG.error("{}", refused.sentence());
            return 1;
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.error("{}", e.getMessage());
            return 1;
        }
    }

    private int serve() {
        DatabaseAddress address = settings.database();
        Migrations.waitFor(address);
        Migrations.migrate(address);
        var more = new HashMap<>(settings.mail());
        more.putAll(settings.vault());
        ApplicationContext context = context(address, settings.need("WAYMARK_AUDIT_KEY"), more);
        if (settings.vault().isEmpty()) {
            LOG.warn("WAYMARK_VAULT_KEYS is not set: notes of supervision can neither be kept nor read.");
        }
        loadReleases(context);
        listen(context, settings);
        return GOES_ON;
    }

    private int migrate() {
        DatabaseAddress address = settings.database();
        Migrations.waitFor(address);
        out.println("Migrations applied: " + Migrations.migrate(address));
        return 0;
    }

    private int audit(List<String> words) {
        if (!words.equals(List.of("audit", "verify"))) {
            return help();
        }
        try (ApplicationContext context = consoleContext()) {
            AuditCheck check = context.getBean(AuditSearch.class).verify(Actor.command("audit verify"));
            check.breaks().forEach(out::println);
            out.println(check.rows() + " rows read; the trail is " + (check.isWhole() ? "whole." : "BROKEN."));
            return check.isWhole() ? 0 : 1;
        }
    }

    private int keys(List<String> words) {
        if (words.equals(List.of("keys", "new"))) {
            out.println(newKey());
            return 0;
        }
        if (!words.equals(List.of("keys", "rotate"))) {
            return help();
        }
        settings.need("WAYMARK_VAULT_KEYS");
        try (ApplicationContext context = consoleContext()) {
            KeyRotation rotation = context.getBean(KeyRotation.class);
            Actor console = Actor.command("keys rotate");
            int all = 0;
            int done = rotation.relock(console);
            while (done > 0) {
                all += done;
                done = rotation.relock(console);
            }
            out.println(all + " texts are locked with the newest key now. Older keys may be taken out of the ring, "
                    + "once no backup needs them.");
            return 0;
        }
    }

    private int admin(List<String> words) {
        if (words.size() < 2 || !words.get(1).equals("create")) {
            return help();
        }
        try (ApplicationContext context = consoleContext()) {
            return new FirstAdministrator(context, out).create(words.subList(2, words.size()), System.console());
        }
    }

    private ApplicationContext consoleContext() {
        DatabaseAddress address = settings.database();
        Migrations.waitFor(address);
        Migrations.migrate(address);
        ApplicationContext context = context(address, settings.need("WAYMARK_AUDIT_KEY"), settings.vault());
        loadReleases(context);
        return context;
    }

    private int help() {
        out.println("""
                waymark demo            start with invented services and people; nothing to set up
                waymark serve           serve from the database that WAYMARK_DB_URL, _USER and _PASSWORD name
                waymark migrate         bring that database to this version's shape and stop
                waymark admin create    make the first administrator: --given NAME --family NAME --sign-in NAME
                waymark audit verify    walk the audit trail and report the first break of each chain
                waymark keys new        make a line for WAYMARK_VAULT_KEYS: a name and a key
                waymark keys rotate     lock all confidential texts with the newest of WAYMARK_VAULT_KEYS
                """);
        return 2;
    }

    static ApplicationContext context(DatabaseAddress address, String auditKey, Map<String, Object> more) {
        if (auditKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "WAYMARK_AUDIT_KEY needs at least " + SHORTEST_KEY + " characters; it seals the audit trail.");
        }
        var properties = new HashMap<String, Object>(address.asProperties());
        properties.put("waymark.audit.key", auditKey);
        properties.putAll(more);
        return ApplicationContext.builder().properties(properties).banner(false).start();
    }

    static void loadReleases(ApplicationContext context) {
        Actor console = Actor.command("start");
        if (context.getBean(FrameworkImport.class).load(console, Release.newest())) {
            LOG.info("Framework {} loaded.", Release.newest().version());
        }
        context.getBean(ForceImport.class).load(console);
        context.getBean(VettingRuleImport.class).load(console);
    }

    static void listen(ApplicationContext context, Settings settings) {
        WebServer server = WebServer.start(context, settings);
        Jobs jobs = Jobs.start(context);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            jobs.close();
            server.close();
            context.close();
        }));
        LOG.info(
                "Waymark serves at http://{}:{}/",
                settings.host().equals("0.0.0.0") ? "localhost" : settings.host(),
                settings.port());
    }

    static String randomKey() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A line of the key ring: a name by chance, which tells nothing of the key, and the key. */
    static String newKey() {
        var chance = new SecureRandom();
        byte[] name = new byte[4];
        byte[] secret = new byte[32];
        chance.nextBytes(name);
        chance.nextBytes(secret);
        return "key-" + HexFormat.of().formatHex(name) + " "
                + Base64.getEncoder().encodeToString(secret);
    }

    static String passwordFrom(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
    }
}
