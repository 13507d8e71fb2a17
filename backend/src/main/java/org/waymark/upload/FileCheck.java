package org.waymark.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.tika.Tika;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;

/** Decides whether a file may come in: by its name, by what it is in truth, and by what is in it. */
public final class FileCheck {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    static final String FIELD = "file";

    private static final String KINDS = "Use a PDF, Word (.docx), Excel (.xlsx), PNG or JPEG file.";
    private static final Set<String> PACKED =
            Set.of("application/zip", "application/x-tika-ooxml", FileKind.DOCX.type(), FileKind.XLSX.type());
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final Tika MAGIC = new Tika();
    private static final Semaphore ROOM = new Semaphore(1, true);
    private static final int PATIENCE = 25;
    private static final String BUSY = "Many files come in just now. Try this one again in a minute.";

    private FileCheck() {}

    /**
     * Reads a file that comes in and stops at the limit, whatever length was announced.
     *
     * @throws Refused.NotValid if more comes than a file may have
     */
    public static byte[] read(InputStream coming) throws IOException {
        byte[] file = coming.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw refused("This file is larger than 10 MB. Use a smaller one.");
        }
        return file;
    }

    /**
     * The file as it may be kept.
     *
     * @throws Refused.NotValid with the reason, if it may not
     * @throws Refused.NotNow   if others are looked through for too long
     */
    public static SoundFile checked(String typed, byte[] file) {
        NeverTaken.mustNotBeNamed(typed);
        String name = FileName.cleaned(typed);
        FileKind kind = kind(name);
        if (file.length > LARGEST) {
            throw refused("This file is larger than 10 MB. Use a smaller one.");
        }
        if (file.length == 0) {
            throw refused("This file is empty.");
        }
        mustBe(kind, file);
        return new SoundFile(name, kind, alone(() -> looked(kind, file)));
    }

    private static byte[] looked(FileKind kind, byte[] file) {
        if (kind.isImage()) {
            return CleanImage.of(kind, file);
        }
        if (kind.isPacked()) {
            OfficeFile.mustBeHarmless(kind, file);
        } else {
            PdfFile.mustBeHarmless(file);
        }
        return file;
    }

    /** One file at a time is unpacked, so that several large ones together cannot fill the memory. */
    private static byte[] alone(Supplier<byte[]> look) {
        boolean mine = false;
        try {
            mine = ROOM.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            if (!mine) {
                throw new Refused.NotNow(BUSY);
            }
            return look.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused.NotNow(BUSY);
        } finally {
            if (mine) {
                ROOM.release();
            }
        }
    }

    private static FileKind kind(String name) {
        String ending = FileName.ending(name);
        if (ending.isEmpty()) {
            throw refused("The name of this file has no ending, so nobody can say what it is. " + KINDS);
        }
        if (Set.of("docm", "xlsm", "dotm", "xltm").contains(ending)) {
            throw refused("This file may hold macros. Save it as .docx or .xlsx without them.");
        }
        return FileKind.ofEnding(ending)
                .orElseThrow(
                        () -> refused("Files that end in “." + Refused.quoted(ending) + "” are not taken. " + KINDS));
    }

    private static void mustBe(FileKind kind, byte[] file) {
        if (begins(file, OLD_OFFICE)) {
            throw refused(
                    "This file is locked with a password, or is of an old kind. Save it anew without a password.");
        }
        String found = MAGIC.detect(file);
        boolean fits = kind.isPacked() ? PACKED.contains(found) : kind.type().equals(found);
        if (!fits || (kind == FileKind.PDF && !begins(file, PDF))) {
            throw refused("What is in this file is no " + kind.name().toUpperCase(Locale.ROOT)
                    + ", though its name says so. Save it anew from the program that made it.");
        }
    }

    private static boolean begins(byte[] file, byte[] how) {
        if (file.length < how.length) {
            return false;
        }
        for (int i = 0; i < how.length; i++) {
            if (file[i] != how[i]) {
                return false;
            }
        }
        return true;
    }

    static Refused.NotValid refused(String sentence) {
        return new Refused.NotValid(FIELD, sentence);
    }
}
