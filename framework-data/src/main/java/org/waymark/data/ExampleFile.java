package org.waymark.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.data.ReferenceText.ExampleHoursText;
import org.waymark.data.ReferenceText.ExamplePartnerText;
import org.waymark.data.ReferenceText.ExamplePathwayText;
import org.waymark.data.ReferenceText.ExampleSiteText;
import org.waymark.data.ReferenceText.ExampleText;
import org.waymark.data.ReferenceText.ForceText;

/** What services.yaml says: real services as public pages describe them, and nothing they do not say. */
record ExampleFile(Section file) {

    private static final Set<String> FIELDS = Set.of(
            "code",
            "provider",
            "area",
            "partners",
            "counties",
            "ages",
            "ages_from",
            "sites",
            "hours",
            "pathways",
            "oddities",
            "src",
            "dated",
            "conf");

    /** Facts that are shown as they stand; all other fields of a service would be mistakes. */
    private static final List<String> LISTS = List.of(
            "settings", "team", "referral_sources", "onward", "support", "tools", "rules", "working_patterns_offered");

    private static final List<String> TEXTS =
            List.of("excluded", "funder", "model", "basis", "scope_end", "voluntary_attendance", "priority_groups");

    private static final List<String> GROUPS = List.of("vetting", "shifts", "contract");

    private static final Set<String> SITE_KINDS = Set.of(
            "custody",
            "magistrates' court",
            "crown court",
            "youth court",
            "police station (voluntary attendance)",
            "community clinic",
            "base");

    private static final Set<String> PARTNER_KINDS =
            Set.of("NHS trust", "charity employer", "local authority", "police", "other");

    private static final Set<String> PATHWAYS = Set.of(
            "identification",
            "screening",
            "assessment",
            "referral",
            "outreach",
            "court reports",
            "women",
            "children and young people",
            "learning disability and neurodiversity",
            "Crown Court",
            "voluntary attendance",
            "veterans",
            "peer support");

    private static final int OLDEST = 120;

    List<ExampleText> examples(List<ForceText> forces) {
        Codes.of("service", file, "services", "code");
        return file.sections("services").stream()
                .map(service -> example(service, forces))
                .toList();
    }

    private static ExampleText example(Section service, List<ForceText> forces) {
        for (String name : service.names()) {
            if (!FIELDS.contains(name) && !LISTS.contains(name) && !TEXTS.contains(name) && !GROUPS.contains(name)) {
                service.fault(name, "There is no such field.");
            }
        }
        var sites = sections(service, "sites").stream()
                .map(site -> site(site, forces))
                .toList();
        Codes.of("site", sections(service, "sites"), "name");
        var names = sites.stream().map(ExampleSiteText::name).toList();
        return new ExampleText(
                service.text("code"),
                service.text("provider"),
                service.text("area"),
                sections(service, "partners").stream().map(ExampleFile::partner).toList(),
                texts(service, "counties"),
                service.optionalText("ages"),
                service.optionalWhole("ages_from", 0, OLDEST),
                sites,
                sections(service, "hours").stream()
                        .map(hours -> hours(hours, names))
                        .toList(),
                sections(service, "pathways").stream().map(ExampleFile::pathway).toList(),
                texts(service, "oddities"),
                says(service),
                service.texts("src"),
                service.optionalText("dated"),
                service.text("conf"));
    }

    private static ExamplePartnerText partner(Section partner) {
        return new ExamplePartnerText(
                partner.text("name"),
                partner.has("kind") ? partner.oneOf("kind", PARTNER_KINDS) : null,
                partner.optionalText("part"));
    }

    private static ExampleSiteText site(Section site, List<ForceText> forces) {
        return new ExampleSiteText(
                site.text("name"),
                site.oneOf("kind", SITE_KINDS),
                site.has("force") ? force(site, forces) : null,
                site.optionalText("postcode"),
                site.optionalText("note"));
    }

    /** The code of the force with that name; London's is often written without its last word. */
    private static @Nullable String force(Section site, List<ForceText> forces) {
        String name = site.text("force");
        Optional<ForceText> found = forces.stream()
                .filter(force -> force.name().equals(name) || force.name().equals(name + " Service"))
                .findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            site.fault("force", "The force %s is not known.".formatted(name));
        }
        return found.map(ForceText::code).orElse(null);
    }

    private static ExampleHoursText hours(Section hours, List<String> sites) {
        if (hours.has("open") != hours.has("close")) {
            hours.fault(hours.has("open") ? "close" : "open", "Give both the opening and the closing time.");
        }
        if (!hours.has("open") && !hours.has("text") && !hours.has("note")) {
            hours.fault("text", "Say what the source says where it gives no times.");
        }
        var at = texts(hours, "sites");
        at.stream()
                .filter(name -> !sites.contains(name))
                .forEach(name -> hours.fault("sites", "The site %s is not known.".formatted(name)));
        return new ExampleHoursText(
                hours.text("scope"),
                at,
                hours.has("days") ? ExampleDays.read(hours) : List.of(),
                ExampleDays.time(hours, "open"),
                ExampleDays.time(hours, "close"),
                hours.optionalText("text"),
                hours.optionalText("note"));
    }

    private static ExamplePathwayText pathway(Section pathway) {
        return new ExamplePathwayText(pathway.oneOf("name", PATHWAYS), pathway.text("because"));
    }

    private static Map<String, List<String>> says(Section service) {
        var says = new LinkedHashMap<String, List<String>>();
        LISTS.stream().filter(service::has).forEach(name -> says.put(name, service.texts(name)));
        TEXTS.stream().filter(service::has).forEach(name -> says.put(name, List.of(service.text(name))));
        if (service.has("vetting")) {
            Section vetting = service.section("vetting");
            var lines = new ArrayList<String>();
            vetting.names().forEach(name -> lines.add(vetting.text(name)));
            says.put("vetting", List.copyOf(lines));
        }
        if (service.has("shifts")) {
            says.put(
                    "shifts",
                    service.sections("shifts").stream()
                            .map(shift -> shift.text("name") + ", " + ExampleDays.time(shift, "open") + " to "
                                    + ExampleDays.time(shift, "close"))
                            .toList());
        }
        if (service.has("contract")) {
            Section contract = service.section("contract");
            says.put(
                    "contract",
                    List.of("from %s for %d years, %d more possible"
                            .formatted(
                                    contract.text("start"),
                                    contract.whole("years", 1, 30),
                                    contract.whole("extension_years", 0, 30))));
        }
        return says;
    }

    private static List<Section> sections(Section service, String name) {
        return service.has(name) ? service.sections(name) : List.of();
    }

    private static List<String> texts(Section service, String name) {
        return service.has(name) ? service.texts(name) : List.of();
    }
}
