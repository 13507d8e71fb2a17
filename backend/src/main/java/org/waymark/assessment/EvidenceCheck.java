package org.waymark.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;

/** Checks what somebody writes down as evidence, and tells all faults at once. */
final class EvidenceCheck {

    private static final int MOST_COMPETENCIES = 20;

    private EvidenceCheck() {}

    /** @throws Refused.NotValid with every fault, each on its field */
    static EvidenceText checked(EvidenceText typed, Framework framework, LocalDate day) {
        return checked(typed, framework, day, false);
    }

    /** @throws Refused.NotValid with every fault, each on its field; a file needs neither note nor link */
    static EvidenceText checked(EvidenceText typed, Framework framework, LocalDate day, boolean file) {
        var faults = new Faults();
        String title = faults.required("title", typed.title(), 200, "Give it a title.");
        String note = Texts.kept(faults, "note", typed.note(), 4000);
        String link = faults.optional("link", typed.link(), 1000);
        faults.unless(
                link.isEmpty() || isWebAddress(link),
                "link",
                "A link starts with http:// or https:// and names a site, such as https://www.england.nhs.uk.");
        faults.unless(file || !note.isBlank() || !link.isEmpty(), "note", "Write a note or add a link.");
        faults.unless(!typed.dated().isAfter(day), "dated", "This day has not come yet.");
        faults.unless(
                typed.dated().isAfter(LocalDate.of(1950, 1, 1)), "dated", "This day is too long ago to be yours.");
        known(faults, typed.competencies(), framework);
        faults.refuseIfAny();
        return new EvidenceText(title, note, link, typed.dated(), Set.copyOf(typed.competencies()));
    }

    /** @throws Refused.NotValid if there are too many, or one that the framework does not know */
    static void tags(Set<CompetencyCode> competencies, Framework framework) {
        var faults = new Faults();
        known(faults, competencies, framework);
        faults.refuseIfAny();
    }

    private static void known(Faults faults, Set<CompetencyCode> competencies, Framework framework) {
        faults.unless(
                competencies.size() <= MOST_COMPETENCIES,
                "competencies",
                "Choose " + MOST_COMPETENCIES + " competencies or fewer.");
        for (CompetencyCode code : competencies) {
            faults.unless(
                    framework.find(code).isPresent(), "competencies", "The framework has no competency " + code + ".");
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            String host = address.getHost();
            return (scheme.equals("http") || scheme.equals("https"))
                    && host != null
                    && !host.isEmpty()
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
