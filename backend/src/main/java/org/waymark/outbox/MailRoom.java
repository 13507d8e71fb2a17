package org.waymark.outbox;

/** Hands mail to a mail server; closed where none is set. */
interface MailRoom {

    boolean isOpen();

    /** Whether the mail server took it; a server that is away did not. */
    boolean send(String address, String subject, String text);
}
