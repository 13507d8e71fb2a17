package org.waymark.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** Takes in so many bytes of a file and no more, whatever a browser says about its length; what breaks off is not taken. */
final class CappedUpload implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final int largest;
    private final transient FilePicker.Taker taker;
    private final transient Consumer<Refused> refused;

    CappedUpload(int largest, FilePicker.Taker taker, Consumer<Refused> refused) {
        this.largest = largest;
        this.taker = taker;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        byte[] file = isNeverTaken(name) ? new byte[0] : read(event);
        ui.accessSynchronously(() -> {
            try {
                NeverTaken.mustNotBeNamed(name);
                if (file.length > largest) {
                    throw new Refused.NotNow(Texts.of("kit.file.large", name, largest / MEGABYTE));
                }
                taker.take(name, file);
            } catch (Refused no) {
                refused.accept(no);
            }
        });
    }

    /** One byte more than there may be shows that there is more. */
    private byte[] read(UploadEvent event) throws IOException {
        try (InputStream coming = event.getInputStream()) {
            return coming.readNBytes(largest + 1);
        }
    }

    /** The bytes of such a paper are not even looked at. */
    private static boolean isNeverTaken(String name) {
        try {
            NeverTaken.mustNotBeNamed(name);
            return false;
        } catch (Refused never) {
            return true;
        }
    }

    @Override
    public long getFileSizeMax() {
        return (long) largest + 1;
    }

    @Override
    public long getRequestSizeMax() {
        return (long) largest + 2L * MEGABYTE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
