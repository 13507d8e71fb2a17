package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;

/** The days of a month on which something about vetting is to be done, or somebody would start. */
@Singleton
public class VettingMonths {

    private static final int MOST_YEARS = 5;

    private final CaseBoards boards;
    private final RenewalDesk renewals;
    private final CaseCards cards;
    private final Access access;
    private final Today today;

    VettingMonths(CaseBoards boards, RenewalDesk renewals, CaseCards cards, Access access, Today today) {
        this.boards = boards;
        this.renewals = renewals;
        this.cards = cards;
        this.access = access;
        this.today = today;
    }

    /**
     * Next actions, provisional starts and renewals to start of the actor's services in the month; this month where it lies
     * more than five years away. Reading it is written down.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor keeps no vetting cases
     */
    @Transactional
    public VettingMonth of(Actor actor, @Nullable YearMonth asked) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        LocalDate day = today.day();
        YearMonth now = YearMonth.from(day);
        boolean isNear = asked != null && Math.abs(asked.getYear() - now.getYear()) <= MOST_YEARS;
        YearMonth month = asked == null || !isNear ? now : asked;
        var entries = new ArrayList<VettingMonth.Entry>();
        boards.board(actor).cards().forEach(card -> add(entries, card));
        renewals.lines(actor, cards.rules(actor)).stream()
                .filter(RenewalLine::isToBegin)
                .map(line -> new VettingMonth.Entry(
                        line.startBy(), VettingMonth.Kind.RENEWAL_TO_START, line.name(), null, null, line.person()))
                .forEach(entries::add);
        List<VettingMonth.Entry> shown = entries.stream()
                .filter(entry -> YearMonth.from(entry.day()).equals(month))
                .sorted(Comparator.comparing(VettingMonth.Entry::day)
                        .thenComparing(VettingMonth.Entry::kind)
                        .thenComparing(VettingMonth.Entry::name))
                .toList();
        return new VettingMonth(month, shown, day);
    }

    private static void add(List<VettingMonth.Entry> entries, CaseCard card) {
        VettingCase one = card.one();
        LocalDate due = one.nextOn();
        LocalDate start = one.provisionalStart();
        if (due != null) {
            entries.add(new VettingMonth.Entry(
                    due, VettingMonth.Kind.NEXT_ACTION, card.name(), one.nextAction(), one.id(), null));
        }
        if (start != null && !card.isRenewal()) {
            entries.add(new VettingMonth.Entry(
                    start, VettingMonth.Kind.PROVISIONAL_START, card.name(), null, one.id(), null));
        }
    }
}
