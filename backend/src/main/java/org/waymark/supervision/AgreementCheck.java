package org.waymark.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import org.waymark.kernel.Faults;

/** What an agreement may say, whether it is between two people or of a group. */
final class AgreementCheck {

    private static final int LONGEST_PART = 2000;
    private static final int MOST_KINDS = 30;
    private static final int MOST_MONTHS = 12;

    private AgreementCheck() {}

    /**
     * The text as it is kept.
     *
     * @throws org.waymark.kernel.Refused.NotValid if no kind is chosen, a part is too long, or the days are not in order or
     *     more than a year apart
     */
    static AgreementText checked(AgreementText text, KindList kinds, LocalDate today) {
        var faults = new Faults();
        var parts = new ArrayList<String>();
        for (AgreementText.Heading heading : AgreementText.Heading.values()) {
            String part = NoteCheck.kept(text.under(heading));
            faults.unless(
                    part.codePointCount(0, part.length()) <= LONGEST_PART,
                    heading.name(),
                    "Use " + LONGEST_PART + " characters or fewer.");
            parts.add(part);
        }
        faults.unless(
                !text.kinds().isEmpty() && text.kinds().stream().allMatch(kinds::knows),
                "kinds",
                "Choose at least one kind of supervision.");
        faults.unless(text.kinds().size() <= MOST_KINDS, "kinds", "Choose " + MOST_KINDS + " kinds or fewer.");
        faults.unless(
                text.minutes() == 0 || (text.minutes() >= Diary.SHORTEST && text.minutes() <= Diary.LONGEST),
                "minutes",
                "Say how many minutes, between " + Diary.SHORTEST + " and " + Diary.LONGEST + ", or leave it empty.");
        LocalDate start = text.startsOn();
        faults.unless(
                start.isAfter(today.minusYears(2)) && start.isBefore(today.plusYears(1)),
                "startsOn",
                "Choose a day within the last two years or the next one.");
        faults.unless(text.reviewOn().isAfter(start), "reviewOn", "It is looked at again after it has begun.");
        faults.unless(
                !text.reviewOn().isAfter(start.plusMonths(MOST_MONTHS)),
                "reviewOn",
                "An agreement is looked at again within a year.");
        faults.refuseIfAny();
        return new AgreementText(text.kinds(), text.minutes(), parts, start, text.reviewOn());
    }
}
