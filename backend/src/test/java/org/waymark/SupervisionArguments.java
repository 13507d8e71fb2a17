package org.waymark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.outbox.GroupNews;
import org.waymark.outbox.SessionNews;
import org.waymark.supervision.Adjustment;
import org.waymark.supervision.AgreementPair;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.KindForm;
import org.waymark.supervision.Kinds;
import org.waymark.supervision.NewAdjustment;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.NewPromise;
import org.waymark.supervision.NewSeries;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.NewStandingGroup;
import org.waymark.supervision.NewSupervisionKind;
import org.waymark.supervision.NewSupervisionRule;
import org.waymark.supervision.NoteText;
import org.waymark.supervision.Repeat;
import org.waymark.supervision.SessionForm;

/** Arguments for operations on supervision. */
final class SupervisionArguments {

    private SupervisionArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known, LocalDate day) {
        known.put(SupervisionSessionId.class, RightsCast.Target::supervision);
        known.put(
                NewSession.class,
                target -> new NewSession(
                        target.person(), Kinds.MGT, SessionForm.PERSON, day.plusYears(1), LocalTime.of(8, 0), 60, ""));
        known.put(
                SessionNews.class,
                target -> new SessionNews(
                        target.service(),
                        target.person(),
                        SessionNews.What.CHANGED,
                        1,
                        target.supervision(),
                        day,
                        600,
                        (int) Ids.next()));
        known.put(
                GroupNews.class,
                target -> new GroupNews(target.service(), target.person(), true, 1, target.group(), day, 600));
        known.put(AgreementPair.class, target -> new AgreementPair(target.person(), null));
        known.put(AgreementId.class, RightsCast.Target::agreement);
        known.put(SupervisionGroupId.class, RightsCast.Target::group);
        known.put(
                AgreementText.class,
                target -> new AgreementText(Set.of(Kinds.MGT), 0, List.of(), day, day.plusMonths(6)));
        known.put(
                NewSupervisionRule.class,
                target -> new NewSupervisionRule(new RoleCode("PRA"), Kinds.MGT, day, 42, 60, "Policy"));
        known.put(
                NewSupervisionKind.class,
                target -> new NewSupervisionKind(
                        "PROF",
                        "Professional",
                        "Same-profession support",
                        "same profession",
                        KindForm.EITHER,
                        Set.of(),
                        true,
                        day.plusYears(1),
                        "Policy"));
        known.put(NewAdjustment.class, target -> new NewAdjustment(Adjustment.SOON, day, 14, "Policy"));
        known.put(
                NewSeries.class,
                target -> new NewSeries(
                        new NewSession(
                                target.person(),
                                Kinds.MGT,
                                SessionForm.PERSON,
                                day.plusYears(1),
                                LocalTime.of(12, 0),
                                60,
                                ""),
                        4,
                        2));
        known.put(
                NewGroup.class,
                target -> new NewGroup(
                        Kinds.GRP,
                        "Theme",
                        "",
                        day.plusYears(1),
                        LocalTime.of(16, 0),
                        60,
                        "",
                        null,
                        Set.of(target.person())));
        known.put(StandingGroupId.class, RightsCast.Target::standing);
        known.put(KindCode.class, target -> Kinds.GRP);
        known.put(Repeat.class, target -> Repeat.ONCE);
        known.put(NewStandingGroup.class, target -> new NewStandingGroup("Name", Kinds.GRP, Set.of(target.person())));
        known.put(NewPromise.class, target -> new NewPromise("Read the policy", false, null));
        known.put(NoteText.class, target -> NoteText.EMPTY);
    }
}
