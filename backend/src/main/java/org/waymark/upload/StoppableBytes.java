package org.waymark.upload;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A file in memory that is no longer read once whoever reads it was told to stop: the reader of PDF asks nobody else. Streams
 * within the file are copied before they are read, and read to their end.
 */
final class StoppableBytes extends RandomAccessReadBuffer {

    StoppableBytes(byte[] file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        goOn();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        goOn();
        return super.read(into, from, most);
    }

    @Override
    public void seek(long position) throws IOException {
        goOn();
        super.seek(position);
    }

    private static void goOn() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("took too long");
        }
    }
}
