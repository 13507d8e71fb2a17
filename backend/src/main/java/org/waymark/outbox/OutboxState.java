package org.waymark.outbox;

/**
 * How the outbox stands.
 *
 * @param mayMail whether a mail server is set
 * @param waiting how many messages wait to be mailed
 * @param withoutAddress how many went to people without a work address, who see them after signing in only, unless one is entered within a month
 * @param givenUp how many the mail server never took
 */
public record OutboxState(boolean mayMail, int waiting, int withoutAddress, int givenUp) {}
