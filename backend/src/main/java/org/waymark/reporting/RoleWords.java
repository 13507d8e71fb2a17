package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.PayBand;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleDetails;
import org.waymark.framework.RoleProfile;

/** What a role profile says, in plain words: no code of a source, a pattern or a clearance is left to be looked up. */
public final class RoleWords {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private static final Map<String, String> CLEARANCES = Map.of(
            "NONE", "None for the role itself; a site may still ask for one",
            "NPPV1", "Non-police personnel vetting, level 1 (NPPV1)",
            "NPPV2A", "Non-police personnel vetting, level 2 abbreviated (NPPV2A)",
            "NPPV2F", "Non-police personnel vetting, level 2 full (NPPV2F)",
            "NPPV3", "Non-police personnel vetting, level 3 (NPPV3)");

    /** Kinds of supervision whose name needs no further word. */
    private static final Set<String> SAYS_IT_ALL =
            Set.of("Group reflective practice", "Volunteer review", "Debrief after incident");

    private static final Map<String, String> SOURCES = sources();

    private static final Pattern REMARK_ON_SOURCE = Pattern.compile("\\s*\\([^)]*(?:advert|page)[^)]*\\)");
    private static final Pattern ABOUT_SOURCE = Pattern.compile(".*\\b(?:advert|workforce-page|service-page).*");
    private static final Pattern SURE = Pattern.compile("(high|medium|low-medium|low)\\b(?:: )?(.*)");

    private RoleWords() {}

    /** The pay bands usual for the role with their amounts, or on what other terms people do it. */
    public static List<String> pay(Framework framework, RoleDetails details) {
        if (details.typicalBands().isEmpty()) {
            return List.of(capital(details.payBasis()));
        }
        return details.typicalBands().stream()
                .map(name -> framework.band(name).map(PayBand::inFull).orElse("Band " + name))
                .toList();
    }

    /** The police clearance that the role needs at least. */
    public static String clearance(RoleDetails details) {
        return CLEARANCES.getOrDefault(details.minimumVetting(), details.minimumVetting());
    }

    /** Each kind of supervision: how often, how long, what for. */
    public static List<String> supervision(List<Reference.Supervision> pattern) {
        return pattern.stream()
                .map(kind -> kind.name() + (SAYS_IT_ALL.contains(kind.name()) ? "" : " supervision")
                        + ": at least every " + interval(kind.maxGapDays()) + ", " + kind.minMinutes()
                        + " minutes or longer. For " + kind.purpose() + ".")
                .toList();
    }

    private static String interval(int days) {
        if (days % WEEK == 0) {
            return days / WEEK + " weeks";
        }
        return days % MONTH == 0 ? days / MONTH + " months" : days + " days";
    }

    /** The levels of safeguarding training. */
    public static String safeguarding(RoleDetails details) {
        return "Adults level " + details.safeguardingAdultLevel() + ", children level "
                + details.safeguardingChildLevel();
    }

    /** How the role came by its name, how sure its level is, and whose words the rest is in. */
    public static List<String> provenance(Framework framework, RoleProfile role) {
        var said = new ArrayList<String>();
        said.add("The role: " + withSources(role.details().nameProvenance()) + ".");
        said.add("The level: " + sure(role.details().levelConfidence()) + ".");
        if (!framework.practiceProvenance().isEmpty()) {
            said.add("Described levels and tasks: " + framework.practiceProvenance() + ".");
        }
        said.add("Wording, entry, supervision and pay bands: our own proposal, guided by public pages and adverts.");
        return said;
    }

    private static String sure(String confidence) {
        var known = SURE.matcher(confidence);
        if (!known.matches()) {
            return withSources(confidence);
        }
        String how = switch (known.group(1)) {
            case "high" -> "we are sure of it";
            case "medium" -> "we are fairly sure of it";
            case "low-medium" -> "we are not very sure of it";
            default -> "we are not sure of it";
        };
        return how + (known.group(2).isEmpty() ? "" : ", because: " + withSources(known.group(2)));
    }

    /** The text with the names of its sources instead of their codes. */
    public static String withSources(String text) {
        String said = text;
        for (var source : SOURCES.entrySet()) {
            said = said.replace(source.getKey(), source.getValue());
        }
        return said;
    }

    /** The text as it stands in a document for applicants: without remarks on where it was found; may be empty. */
    static String bare(String text) {
        String said = Arrays.stream(
                        REMARK_ON_SOURCE.matcher(text).replaceAll("").split("; "))
                .filter(part -> !ABOUT_SOURCE.matcher(part).matches())
                .collect(Collectors.joining("; "));
        return capital(said);
    }

    /** The text with a capital at the beginning. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        sources.put("nhse-workforce-page", "NHS England’s workforce page");
        sources.put("nhse-about-page", "NHS England’s page about liaison and diversion");
        sources.put("mpft-service-page", "the service page of Midlands Partnership NHS trust");
        sources.put("advert-lscft-2026", "an advert of Lancashire and South Cumbria NHS trust of 2026");
        sources.put("advert-cnwl-2025", "an advert of Central and North West London NHS trust of 2025");
        return sources;
    }
}
