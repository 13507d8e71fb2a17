package org.waymark.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.email.BodyType;
import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.EmailSender;
import io.micronaut.email.StringBody;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mail to the server that the settings name. */
@Singleton
class SmtpMailRoom implements MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailRoom.class);

    private final Provider<EmailSender<?, ?>> sender;
    private final String from;

    SmtpMailRoom(
            Provider<EmailSender<?, ?>> sender, @Property(name = "waymark.mail.from", defaultValue = "") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return !from.isEmpty();
    }

    /** The log says that a server did not take mail, never whose. */
    @Override
    public boolean send(String address, String subject, String text) {
        try {
            sender.get()
                    .send(Email.builder()
                            .from(from)
                            .to(address)
                            .subject(subject)
                            .body(new StringBody(text, BodyType.TEXT)));
            return true;
        } catch (EmailException e) {
            LOG.warn("The mail server did not take a message: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
