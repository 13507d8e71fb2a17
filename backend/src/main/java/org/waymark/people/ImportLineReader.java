package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetRow;

/** Reads the cells of a line, and notes every cell that cannot be read. */
final class ImportLineReader {

    static final List<String> COLUMNS = List.of(
            "given_name",
            "family_name",
            "work_email",
            "service_code",
            "team",
            "role_code",
            "strands",
            "sites",
            "pay_band",
            "weekly_hours",
            "starts_on",
            "ends_on",
            "volunteer_term_ends_on",
            "supervisor_email");

    static final Set<String> NEEDED =
            Set.of("given_name", "family_name", "service_code", "role_code", "weekly_hours", "starts_on");

    /** The column of the file for each field of the commands that has another name. */
    static final Map<String, String> NAMES = Map.of(
            "givenName", "given_name",
            "familyName", "family_name",
            "workEmail", "work_email",
            "role", "role_code",
            "payBand", "pay_band",
            "weeklyHours", "weekly_hours",
            "endsOn", "ends_on",
            "volunteerTermEndsOn", "volunteer_term_ends_on");

    private static final DateTimeFormatter ISO = shape("uuuu-MM-dd");
    private static final DateTimeFormatter BRITISH = shape("d/M/uuuu");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,2})?");

    private final SheetRow row;
    private final SheetFaults faults;

    private ImportLineReader(SheetRow row, SheetFaults faults) {
        this.row = row;
        this.faults = faults;
    }

    static ImportLine read(SheetRow row, SheetFaults faults) {
        return new ImportLineReader(row, faults).line();
    }

    private ImportLine line() {
        row.formulas()
                .forEach(column -> fault(
                        column, "This begins as a formula does, with =, +, -, @ or a tab. Take that character out."));
        var typed = new Faults();
        var person = PersonCheck.typed(typed, row.text("given_name"), row.text("family_name"), row.text("work_email"));
        faults.addAll(row.line(), typed);
        String supervisor = row.text("supervisor_email").toLowerCase(Locale.ROOT);
        String service = row.text("service_code").toUpperCase(Locale.ROOT);
        if (service.isEmpty()) {
            fault("service_code", "Enter the code of the service.");
        }
        var strands = new LinkedHashSet<StrandCode>();
        for (String code : parts("strands")) {
            StrandCode strand = code("strands", code, StrandCode::new);
            if (strand != null) {
                strands.add(strand);
            }
        }
        return new ImportLine(
                row.line(),
                person.given(),
                person.family(),
                person.email(),
                new ImportLine.Placement(service, row.text("team"), parts("sites")),
                code("role_code", row.text("role_code"), RoleCode::new),
                strands,
                row.text("pay_band").toLowerCase(Locale.ROOT),
                hours(),
                new ImportLine.Span(start(), date("ends_on"), date("volunteer_term_ends_on")),
                supervisor.isEmpty() ? null : supervisor);
    }

    private List<String> parts(String column) {
        return Stream.of(row.text(column).split("[;|]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private <T> @Nullable T code(String column, String typed, Function<String, T> make) {
        if (typed.isEmpty()) {
            fault(column, "Enter a code of the framework.");
            return null;
        }
        try {
            return make.apply(typed.toUpperCase(Locale.ROOT));
        } catch (Refused.NotValid notACode) {
            fault(column, notACode.sentence());
            return null;
        }
    }

    private @Nullable BigDecimal hours() {
        String typed = row.text("weekly_hours");
        if (!HOURS.matcher(typed).matches()) {
            fault("weekly_hours", "Enter the weekly hours as a number, such as 37.5.");
            return null;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    private @Nullable LocalDate start() {
        if (row.text("starts_on").isEmpty()) {
            fault("starts_on", "Enter the first day in post.");
            return null;
        }
        return date("starts_on");
    }

    private @Nullable LocalDate date(String column) {
        String typed = row.text(column);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed, typed.indexOf('/') < 0 ? ISO : BRITISH);
            if (day.getYear() >= 1950 && day.getYear() <= 2100) {
                return day;
            }
            fault(column, "The year " + day.getYear() + " cannot be right.");
        } catch (DateTimeParseException _) {
            fault(
                    column,
                    "“" + Refused.quoted(typed) + "” is not a day we can read. Write it as 2027-03-31 or 31/03/2027.");
        }
        return null;
    }

    private static DateTimeFormatter shape(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    private void fault(String column, String sentence) {
        faults.add(row.line(), column, sentence);
    }
}
