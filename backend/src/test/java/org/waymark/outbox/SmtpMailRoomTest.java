package org.waymark.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;

/** Mail really leaves for the server that the settings name. */
@Tag("database")
class SmtpMailRoomTest {

    /** Closing the socket early is how the mail server goes away. */
    @Test
    @SuppressWarnings("try")
    void aMailServerGetsTheMailAndOneThatIsAwayTakesNone() throws IOException {
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> taken = CompletableFuture.supplyAsync(() -> talk(socket));
            try (ApplicationContext context = context(socket.getLocalPort())) {
                MailRoom room = context.getBean(SmtpMailRoom.class);
                assertTrue(room.isOpen());
                assertTrue(room.send("sam@trust.example", "You have 1 task in Waymark", "You have 1 task."));
                String mail = taken.join();
                assertTrue(mail.contains("RCPT TO:<sam@trust.example>"), mail);
                assertTrue(mail.contains("Subject: You have 1 task in Waymark"), mail);
                assertEquals(1, mail.split("You have 1 task\\.", -1).length - 1, mail);
                socket.close();
                assertFalse(room.send("sam@trust.example", "You have 1 task in Waymark", "You have 1 task."));
            }
        }
    }

    private static ApplicationContext context(int port) {
        var properties = new HashMap<String, Object>(TestHouse.open().address().asProperties());
        properties.put("waymark.audit.key", "a key for tests only, long enough to be taken");
        properties.put("waymark.mail.from", "waymark@trust.example");
        properties.put("javamail.properties.mail.smtp.host", "127.0.0.1");
        properties.put("javamail.properties.mail.smtp.port", Integer.toString(port));
        return ApplicationContext.builder().properties(properties).start();
    }

    /** A mail server that takes one mail, and tells what was said to it. */
    private static String talk(ServerSocket socket) {
        var heard = new StringBuilder();
        try (Socket client = socket.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = client.getOutputStream()) {
            answer(out, "220 here");
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.append(line).append('\n');
                if (inMail && !line.equals(".")) {
                    continue;
                }
                inMail = line.equals("DATA");
                answer(out, inMail ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 fine");
                if (line.equals("QUIT")) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return heard.toString();
    }

    private static void answer(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
