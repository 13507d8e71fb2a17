package org.waymark.people;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.ServiceId;

/**
 * A question to the directory, with the asking person's reach worked in.
 *
 * @param since leave out who left, and posts that ended, before this day
 * @param until leave out posts that start after this day
 * @param name pattern over name and e-mail
 * @param reach whether a post is needed at all
 * @param services where the post has to be, if it has to be somewhere
 * @param role pattern over the code of the role
 */
record DirectoryQuestion(
        LocalDate since, LocalDate until, String name, Reach reach, List<ServiceId> services, String role) {

    /** Which posts put somebody on the list. */
    enum Reach {
        WITHOUT_POST_TOO,
        POST_ANYWHERE,
        POST_IN_SERVICES
    }

    /** A pattern that finds the text anywhere; wildcards that people type stand for themselves. */
    static String containing(String typed) {
        return typed.isEmpty() ? "%" : "%" + escaped(typed) + "%";
    }

    /** What people typed, with an exclamation mark before each character that means something in a pattern. */
    static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String reachWord() {
        return reach.name();
    }
}
