package org.waymark.upload;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the scanner program clamd whether it knows a virus in a file. What it does not plainly clear is not clear. */
@Singleton
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int LOWEST_PORT = 1;
    private static final int HIGHEST_PORT = 65_535;

    private final String host;
    private final int port;
    private final int patience;

    /** @param patience how long to wait for each answer, in milliseconds */
    public VirusScanner(
            @Property(name = "waymark.clamd", defaultValue = "") String address,
            @Property(name = "waymark.clamd-patience", defaultValue = "15000") int patience) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? 3310 : Integer.parseInt(address.substring(colon + 1));
        this.patience = patience;
        if (port < LOWEST_PORT || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("WAYMARK_CLAMD is host:port, not " + address);
        }
    }

    /** What the scanner says. */
    public enum Verdict {
        CLEAN,
        INFECTED,
        NOT_SCANNED
    }

    /** Whether an installation names a scanner at all. */
    public boolean isSet() {
        return !host.isEmpty();
    }

    /** The verdict; {@link Verdict#NOT_SCANNED} where no scanner is set, or it is down, slow or answers something odd. */
    public Verdict scan(byte[] file) {
        if (!isSet()) {
            return Verdict.NOT_SCANNED;
        }
        try {
            return verdict(ask(file));
        } catch (IOException e) {
            LOG.warn("The virus scanner did not answer: {}", e.getClass().getSimpleName());
            return Verdict.NOT_SCANNED;
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            LOG.warn("The virus scanner found a virus in a file that somebody handed in; it is kept from everybody.");
            return Verdict.INFECTED;
        }
        LOG.warn("The virus scanner gave an answer that says nothing.");
        return Verdict.NOT_SCANNED;
    }

    private String ask(byte[] file) throws IOException {
        try (var socket = new Socket()) {
            guard(socket);
            socket.connect(new InetSocketAddress(host, port), Math.min(patience, 2_000));
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < file.length; from += CHUNK) {
                int size = Math.min(CHUNK, file.length - from);
                out.writeInt(size);
                out.write(file, from, size);
            }
            out.writeInt(0);
            out.flush();
            var answer = new ByteArrayOutputStream();
            int one = socket.getInputStream().read();
            while (one > 0 && answer.size() < LONGEST_ANSWER) {
                answer.write(one);
                one = socket.getInputStream().read();
            }
            return answer.toString(StandardCharsets.US_ASCII).strip();
        }
    }

    /** A scanner that takes nothing in would keep a write waiting for ever: after its patience the line is cut. */
    private void guard(Socket socket) {
        CompletableFuture.delayedExecutor(patience * 2L, TimeUnit.MILLISECONDS).execute(() -> {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("The line to the virus scanner was closed already.");
            }
        });
    }
}
