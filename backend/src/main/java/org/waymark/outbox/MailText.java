package org.waymark.outbox;

/** What a mail says: that there is something to do, and where. The same whatever it is about. */
final class MailText {

    private MailText() {}

    static String subject(int amount) {
        return tasks(amount) + " in Waymark";
    }

    static String body(int amount, String site) {
        String where = site.isEmpty() ? "Sign in to Waymark to see it." : "Sign in to see it: " + site;
        return tasks(amount) + ".\n\n" + where
                + "\n\nWaymark wrote this message by itself. Mail tells no details on purpose; do not answer it.\n";
    }

    private static String tasks(int amount) {
        return amount == 1 ? "You have 1 task" : "You have " + amount + " tasks";
    }
}
