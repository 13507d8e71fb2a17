package org.waymark.ui;

import static org.waymark.ui.Screenwork.none;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What sources of screens say: sentences come from Texts, packages say what they are about, nothing is printed. */
class WordRulesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.;:!?]? \\p{L}{2,}");
    private static final Pattern CODE = Pattern.compile("[={}()<>]|&&|\\bwm-|\\bevent\\.|\\belement\\.");
    private static final Pattern DAY = Pattern.compile("[EdMyuHm ,:.·]+");

    /** Words of the web and names of things, the same in every language. */
    private static final Set<String> NAMES = Set.of("noopener noreferrer nofollow", "Mac OS");

    private static final Pattern EXPECTED = Pattern.compile("^\\s*@|\\bLOG\\.|\\bnew \\w+Exception\\(");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);
    private static final Pattern CATCHES_ALL = Pattern.compile(
            "catch \\((?:final )?(?:[\\w. |]*\\b)?(?:Runtime)?(?:Exception|Throwable)\\b[\\w. |]* \\w+\\)");
    private static final Pattern PRINTS = Pattern.compile("System\\.(?:out|err)\\b|printStackTrace");
    private static final Pattern BANNED_NAME = Pattern.compile(
            "(.+(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Mapper)|(Abstract|Base)[A-Z].*)\\.java");

    /**
     * The web server starts and stops with “throws Exception” and says in a sentence what it could not do; the door throws
     * on whatever is not a database that is away. Programs are told in JSON that a mistake is ours, and the log has it.
     */
    private static final Set<String> MAY_CATCH_ALL =
            Set.of("app/WebServer.java", "app/DoorFilter.java", "app/ProgramServlet.java", "shell/Away.java");

    /** Commands talk to whoever sits at the server's console; there is no screen yet. */
    private static final Set<String> MAY_PRINT = Set.of("app/Commands.java", "app/DemoRun.java");

    /** Who still has to mend what, since when. An entry goes as soon as the file is mended. */
    private static final Map<String, String> EXCUSES = Map.of();

    @Test
    void everySentenceComesFromTexts() {
        var offences = new ArrayList<String>();
        for (Path file : Screenwork.files(Screenwork.SOURCES, ".java")) {
            String name = name(file);
            if (!name.startsWith("app/")) {
                for (String sentence : sentences(Screenwork.text(file))) {
                    offences.add(name + " says \"" + sentence + "\" itself");
                }
            }
        }
        none(offences, EXCUSES);
    }

    @Test
    void everyRoomSaysWhatItIsAbout() {
        var offences = new ArrayList<String>();
        Screenwork.CLASSES.stream().map(Screenwork::room).distinct().forEach(room -> {
            Path file = Screenwork.SOURCES.resolve(room).resolve("package-info.java");
            String text = file.toFile().exists() ? Screenwork.text(file) : "";
            if (!Pattern.compile("/\\*\\*\\s+(\\* )?[A-Z][^.]{20,}\\.")
                    .matcher(text)
                    .find()) {
                offences.add(room + " has no package-info with a sentence");
            }
            if (!text.contains("@NullMarked\npackage ")) {
                offences.add(room + " is not @NullMarked");
            }
        });
        none(offences, EXCUSES);
    }

    @Test
    void nobodyCatchesEverything() {
        none(files(CATCHES_ALL, MAY_CATCH_ALL, "catches everything, mistakes of ours included"), EXCUSES);
    }

    @Test
    void onlyCommandsPrint() {
        none(files(PRINTS, MAY_PRINT, "prints; use the log"), EXCUSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        none(
                Screenwork.files(Screenwork.SOURCES, ".java").stream()
                        .filter(file -> BANNED_NAME
                                .matcher(file.getName(file.getNameCount() - 1).toString())
                                .matches())
                        .map(file -> name(file) + " has a name that hides what it does")
                        .toList(),
                EXCUSES);
    }

    private static List<String> files(Pattern offence, Set<String> allowed, String sentence) {
        return Screenwork.files(Screenwork.SOURCES, ".java").stream()
                .filter(file -> !allowed.contains(name(file)))
                .filter(file -> offence.matcher(
                                COMMENT.matcher(Screenwork.text(file)).replaceAll(""))
                        .find())
                .map(file -> name(file) + " " + sentence)
                .toList();
    }

    private static List<String> sentences(String source) {
        return COMMENT.matcher(source)
                .replaceAll("")
                .lines()
                .filter(line -> !EXPECTED.matcher(line).find())
                .flatMap(line -> LITERAL.matcher(line).results())
                .map(literal -> literal.group(1))
                .filter(literal -> TWO_WORDS.matcher(literal).find()
                        && !CODE.matcher(literal).find()
                        && !DAY.matcher(literal).matches()
                        && !NAMES.contains(literal))
                .toList();
    }

    private static String name(Path file) {
        return Screenwork.SOURCES.relativize(file).toString();
    }
}
