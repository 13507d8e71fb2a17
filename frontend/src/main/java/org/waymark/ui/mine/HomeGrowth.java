package org.waymark.ui.mine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EndingCertificate;
import org.waymark.development.OwnGoal;
import org.waymark.development.OwnGoals;
import org.waymark.home.GrowthToDo;
import org.waymark.home.HomePage;
import org.waymark.people.TermEnd;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What waits in somebody's growth, and in that of those they look after, as rows of the task list. */
class HomeGrowth {

    private static final int FEW = 3;

    private final HomeSupervision.Rows rows;

    HomeGrowth(HomeSupervision.Rows rows) {
        this.rows = rows;
    }

    void add(HomePage page) {
        GrowthToDo todo = page.growth();
        needed(page.goals());
        late(page.goals());
        if (todo.lateActions() > 0) {
            rows.row(
                    Texts.count("mine.home.actions", todo.lateActions()),
                    Places.DEVELOPMENT,
                    Texts.of("mine.home.actions.line"),
                    tag("mine.home.late", StatusTag.Tone.BAD));
        }
        certificates(todo.certificates(), page.day());
        term(todo.term());
        if (todo.supervisionOverdue() > 0) {
            rows.row(
                    Texts.count("mine.home.supervision.late", todo.supervisionOverdue()),
                    Places.supervisionOverdue(),
                    Texts.of("mine.home.team.supervision.line"),
                    tag("mine.home.team.tag", StatusTag.Tone.BAD));
        }
        if (todo.coursesBehind() > 0) {
            rows.row(
                    Texts.count("mine.home.team.courses", todo.coursesBehind()),
                    Places.teamLearningOverdue(),
                    Texts.of("mine.home.team.courses.line"),
                    tag("mine.home.team.tag", StatusTag.Tone.BAD));
        }
    }

    private void needed(OwnGoals goals) {
        List<OwnGoal> needed = goals.needed();
        needed.stream()
                .limit(FEW)
                .forEach(own -> rows.row(
                        Texts.of("mine.home.goal", own.competency().title()),
                        Places.DEVELOPMENT,
                        Texts.of(
                                "mine.home.goal.line",
                                own.level().named(),
                                own.needWords().orElse(own.service())),
                        tag("mine.home.goal.tag", StatusTag.Tone.ACT)));
        more("mine.home.goals.more", needed.size(), Places.DEVELOPMENT);
    }

    /** Goals whose day has gone by, what the service needs and own wishes together. */
    private void late(OwnGoals goals) {
        List<OwnGoal> late = goals.open().stream()
                .filter(own -> own.goal().isLate(goals.day()))
                .toList();
        if (!late.isEmpty()) {
            rows.row(
                    Texts.count("mine.home.goals.late", late.size()),
                    Places.DEVELOPMENT,
                    Texts.of(
                            "mine.home.goals.late.line",
                            late.getFirst().competency().title()),
                    tag("mine.home.late", StatusTag.Tone.BAD));
        }
    }

    private void certificates(List<EndingCertificate> all, LocalDate day) {
        all.stream().limit(FEW).forEach(one -> {
            long left = one.daysLeft(day);
            rows.row(
                    Texts.of("mine.home.certificate", one.title()),
                    Places.EVIDENCE,
                    left < 0
                            ? Texts.of("mine.home.certificate.ended", Days.of(one.endsOn()))
                            : Texts.count("mine.home.certificate.left", left, Days.of(one.endsOn())),
                    left < 0
                            ? tag("mine.home.certificate.over", StatusTag.Tone.BAD)
                            : tag("mine.home.certificate.soon", StatusTag.Tone.WARN));
        });
        more("mine.home.certificates.more", all.size(), Places.EVIDENCE);
    }

    private void term(@Nullable TermEnd term) {
        if (term == null) {
            return;
        }
        String day = Days.of(term.endsOn());
        boolean over = term.stage() == TermEnd.Stage.OVER;
        rows.row(
                Texts.of(over ? "mine.home.term.over" : "mine.home.term", day),
                Places.DEVELOPMENT,
                over ? Texts.of("mine.home.term.line") : Texts.count("mine.home.term.left", term.daysLeft()),
                tag(
                        "mine.home.term.tag",
                        switch (term.stage()) {
                            case FAR -> StatusTag.Tone.PLAIN;
                            case HALF_A_YEAR -> StatusTag.Tone.ACT;
                            case A_QUARTER -> StatusTag.Tone.WARN;
                            case A_MONTH, OVER -> StatusTag.Tone.BAD;
                        }));
    }

    private void more(String key, int all, String address) {
        if (all > FEW) {
            rows.row(Texts.count(key, all - FEW), address, "", tag("mine.home.open", StatusTag.Tone.PLAIN));
        }
    }

    private static StatusTag tag(String key, StatusTag.Tone tone) {
        return new StatusTag(Texts.of(key), tone);
    }
}
