package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.Console;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.home.FirstDay;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.NewPerson;

/** Makes the first administrator at the server's console; refused once there is one. */
class FirstAdministrator {

    private final ApplicationContext context;
    private final PrintStream out;

    FirstAdministrator(ApplicationContext context, PrintStream out) {
        this.context = context;
        this.out = out;
    }

    int create(List<String> options, @Nullable Console console) {
        Map<String, String> given = options(options);
        String password = password(console);
        if (!given.keySet().containsAll(List.of("--given", "--family", "--sign-in")) || password.isEmpty()) {
            out.println("Needed: --given NAME --family NAME --sign-in NAME, and a password typed at the prompt or in"
                    + " WAYMARK_ADMIN_PASSWORD.");
            return 2;
        }
        Actor actor = Actor.command("admin create");
        try {
            context.getBean(FirstDay.class)
                    .makeAdministrator(
                            actor,
                            new NewPerson(
                                    given.getOrDefault("--given", ""), given.getOrDefault("--family", ""), null, true),
                            given.getOrDefault("--sign-in", ""),
                            password);
        } catch (Refused refused) {
            out.println(refused.sentence());
            return 1;
        }
        out.println("Done. Sign in as " + given.get("--sign-in") + ".");
        return 0;
    }

    private static String password(@Nullable Console console) {
        String fromEnvironment =
                Settings.ofEnvironment().find("WAYMARK_ADMIN_PASSWORD").orElse("");
        return fromEnvironment.isEmpty() && console != null
                ? Commands.passwordFrom(console, "Password (12 characters or more): ")
                : fromEnvironment;
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }
}
