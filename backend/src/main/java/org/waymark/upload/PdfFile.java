package org.waymark.upload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/** Looks through a PDF for what acts by itself. Nothing in it is run, followed or shown. */
final class PdfFile {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_OBJECTS = 500_000;
    private static final int SECONDS = 10;
    private static final long MEMORY = 256L * 1024 * 1024;
    private static final String BROKEN = "This PDF is broken and cannot be read. Save it again and try once more.";
    private static final String LOCKED = "This PDF is locked. Save it without a password and try again.";
    private static final String PACKED = "This PDF unpacks to far more than a document holds. It was not opened.";
    private static final String SLOW =
            "This PDF takes too long to look through. Print it into a new PDF and try again.";
    private static final String MANY = "This PDF has more than 2,000 pages. Use the pages that show your work.";
    private static final Map<String, String> ACTING = Map.of(
            "JS", "JavaScript",
            "JavaScript", "JavaScript",
            "EmbeddedFiles", "other files",
            "EF", "other files",
            "RichMedia", "films or programs",
            "RichMediaContent", "films or programs",
            "XFA", "a form with script");
    private static final Map<String, String> ACTS =
            Map.of("Launch", "something that starts programs", "JavaScript", "JavaScript", "ImportData", "other files");

    private PdfFile() {}

    /** @throws Refused.NotValid with the reason, if it may not be kept; after ten seconds at the latest, when it is not read on */
    static void mustBeHarmless(byte[] file) {
        if (!PdfWeight.isLight(file)) {
            throw FileCheck.refused(PACKED);
        }
        var look = new FutureTask<>(() -> fault(file));
        Thread.ofPlatform().daemon().name("pdf check").start(look);
        try {
            String fault = look.get(SECONDS, TimeUnit.SECONDS);
            if (!fault.isEmpty()) {
                throw FileCheck.refused(fault);
            }
        } catch (TimeoutException e) {
            throw FileCheck.refused(SLOW);
        } catch (ExecutionException e) {
            throw FileCheck.refused(BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileCheck.refused(SLOW);
        } finally {
            look.cancel(true);
        }
    }

    /** What is wrong with it; empty where nothing is. What breaks the reader of PDF counts as broken. */
    private static String fault(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new StoppableBytes(file), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                return LOCKED;
            }
            String acting = acting(document.getDocument());
            if (!acting.isEmpty()) {
                return "This PDF holds " + acting + ". Print it into a new PDF and try again.";
            }
            return pages(document);
        } catch (InvalidPasswordException e) {
            return LOCKED;
        } catch (StackOverflowError e) {
            return BROKEN;
        }
    }

    /** Pages are counted one by one: what a PDF says about their number need not be true. */
    private static String pages(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return MANY;
        }
        int count = 0;
        for (PDPage page : document.getPages()) {
            if (++count > MOST_PAGES || page == null || Thread.currentThread().isInterrupted()) {
                return MANY;
            }
        }
        return count == 0 ? "This PDF has no pages." : "";
    }

    private static String acting(COSDocument document) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<COSBase>();
        open.add(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            open.add(document.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            COSBase one = open.pop();
            if (!seen.add(one)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS || Thread.currentThread().isInterrupted()) {
                throw new IOException("too much in it");
            }
            String found = look(one, open);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String look(COSBase one, ArrayDeque<COSBase> open) {
        switch (one) {
            case COSObject reference -> push(reference.getObject(), open);
            case COSArray array -> array.forEach(each -> push(each, open));
            case COSDictionary dictionary -> {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    String acting = ACTING.get(entry.getKey().getName());
                    if (acting != null) {
                        return acting;
                    }
                    push(entry.getValue(), open);
                }
                String act = dictionary.getNameAsString(COSName.S);
                return act == null ? "" : ACTS.getOrDefault(act, "");
            }
            default -> {
                // numbers, words and the like do nothing
            }
        }
        return "";
    }

    private static void push(@Nullable COSBase one, ArrayDeque<COSBase> open) {
        if (one != null) {
            open.push(one);
        }
    }
}
