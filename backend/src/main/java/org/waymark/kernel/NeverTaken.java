package org.waymark.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Papers that Waymark never takes, known by the name of their file or by how they begin. */
public final class NeverTaken {

    /** What people are told beside every place for an upload. */
    public static final String NOTICE =
            "Never upload DBS certificates, occupational health reports, interview papers or letters"
                    + " from the police. They are refused, and nothing of them is kept.";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Map<String, Pattern> BY_NAME = byName();
    private static final Pattern DBS = Pattern.compile("\\bdbs\\b|\\bcrb\\b|disclosure and barring");
    private static final Pattern ADVERT =
            Pattern.compile("advert|\\bjob\\b|vacanc|\\bspec|description|\\bpost\\b|recruit");
    private static final Pattern BEGINNING = Pattern.compile(
            "^\\W*(?:(?:enhanced|standard|basic) (?:disclosure|certificate|criminal record certificate)"
                    + "|(?:dbs|disclosure and barring service) (?:enhanced |standard |basic )?certificate"
                    + "|occupational health (?:report|assessment|clearance|questionnaire)"
                    + "|interview (?:notes?|scores?|score sheet|questions|record|feedback)"
                    + "|(?:police |force )?vetting (?:decision|outcome|refusal|questionnaire|application form))",
            Pattern.CASE_INSENSITIVE);

    private NeverTaken() {}

    private static Map<String, Pattern> byName() {
        var names = new TreeMap<String, Pattern>();
        names.put(
                "a DBS certificate",
                Pattern.compile(
                        "(?:\\bdbs\\b|\\bcrb\\b|disclosure).*(?:cert|result|number|outcome)|enhanced (?:cert|disclosure)"
                                + "|cert\\w* .*(?:\\bdbs\\b|disclosure)|criminal record"));
        names.put(
                "an occupational health report",
                Pattern.compile(
                        "occ(?:upational)? ?health|\\boh (?:report|clearance|assessment|form|outcome)|fit note|sick note"
                                + "|health (?:questionnaire|assessment|report|clearance|declaration)|fitness (?:for|to) work"));
        names.put(
                "a paper of an interview",
                Pattern.compile("interview.*(?:note|question|scor|mark|paper|record|sheet|feedback|answer|panel)"
                        + "|scor(?:e|ing) ?sheet|shortlist.*(?:note|scor|mark|sheet)"));
        names.put(
                "a letter from the police",
                Pattern.compile(
                        "\\b(?:police|constabulary|vetting|nppv|force)\\b.*(?:letter|decision|refus|declin|outcome|result|cert|questionnaire|form)\\b"
                                + "|(?:letter|decision|refus\\w*|outcome).*(?:police|constabulary|vetting|nppv)"));
        return names;
    }

    /** @throws Refused.NotValid if the file's name is that of a paper which is never taken */
    public static void mustNotBeNamed(String fileName) {
        String name = NO_LETTER
                .matcher(fileName.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.UK)
                        .replace('’', '\''))
                .replaceAll(" ")
                .strip();
        Optional<String> paper = BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst();
        if (paper.isEmpty() && DBS.matcher(name).find() && !ADVERT.matcher(name).find()) {
            paper = Optional.of("a DBS certificate");
        }
        if (paper.isPresent()) {
            throw new Refused.NotValid(
                    "file",
                    "By its name this file is " + paper.get()
                            + ". Waymark never takes such papers. Nothing of it was kept.");
        }
    }

    /** @throws Refused.NotValid if the text begins as a paper does which is never taken */
    public static void mustNotBegin(String field, String text) {
        if (BEGINNING.matcher(text.strip()).find()) {
            throw new Refused.NotValid(
                    field,
                    "This begins as a certificate, a health report, an interview paper or a police letter does. Waymark"
                            + " never takes such papers. Nothing of it was kept.");
        }
    }
}
