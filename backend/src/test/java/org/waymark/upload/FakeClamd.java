package org.waymark.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as clamd does; what it answers to a file without the test virus can be chosen. Empty means never. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket door;
    private volatile String answer = "stream: OK\0";

    public FakeClamd() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    public FakeClamd answering(String words) {
        answer = words;
        return this;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            var file = new ByteArrayOutputStream();
            for (int size = in.readInt(); size > 0; size = in.readInt()) {
                file.write(in.readNBytes(size));
            }
            boolean bad = file.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE");
            String says = bad ? "stream: Eicar-Signature FOUND\0" : answer;
            if (says.isEmpty()) {
                in.read();
            }
            caller.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the caller went away
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
