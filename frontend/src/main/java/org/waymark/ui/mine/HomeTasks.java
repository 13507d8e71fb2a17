package org.waymark.ui.mine;

import java.util.List;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.assessment.AgreementQueue;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.Overview;
import org.waymark.home.Header;
import org.waymark.home.HomePage;
import org.waymark.home.LearningToDo;
import org.waymark.outbox.Message;
import org.waymark.provision.LdService;
import org.waymark.skillmix.CoverGlance;
import org.waymark.supervision.SupervisionToDo;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What needs the person now, as a list of tasks; where nothing does, it says so. */
class HomeTasks extends Paper {

    private static final long serialVersionUID = 1L;

    private final TaskList list = new TaskList();
    private int rows;

    HomeTasks(HomePage page) {
        super(Texts.of("mine.home.tasks"));
        Overview mine = page.mine();
        if (mine != null) {
            own(mine);
        }
        growing(page);
        messages(page.messages());
        AgreementQueue queue = page.queue();
        if (queue != null) {
            queue.toAgree().forEach(this::toAgree);
        }
        page.cover()
                .forEach(glance -> page.services().stream()
                        .filter(service -> service.id().equals(glance.service()))
                        .forEach(service -> cover(service, glance)));
        page.services()
                .forEach(service -> row(
                        Texts.of("mine.home.service", service.name()),
                        Places.team(service.id()),
                        Texts.of("mine.home.service.line"),
                        new StatusTag(Texts.of("mine.home.service.tag"), StatusTag.Tone.PLAIN)));
        byRole(page.header());
        if (rows == 0) {
            list.row(
                    Texts.of("mine.home.nothing"),
                    Texts.of("mine.home.nothing.line"),
                    new StatusTag(Texts.of("mine.home.nothing.tag"), StatusTag.Tone.GOOD));
        }
        add(list);
    }

    private void growing(HomePage page) {
        SupervisionToDo supervision = page.supervision();
        if (supervision != null) {
            new HomeSupervision(this::row).add(supervision);
        }
        LearningToDo learning = page.learning();
        if (learning != null) {
            new HomeLearning(this::row).add(learning);
        }
        new HomeGrowth(this::row).add(page);
    }

    private void cover(LdService service, CoverGlance glance) {
        row(
                Texts.of("mine.home.cover", service.name()),
                Places.cover(service.id()),
                Texts.count("mine.home.cover.clearances", glance.clearancesEnding()),
                new StatusTag(Texts.count("mine.home.cover.gaps", glance.gaps()), tone(glance)));
    }

    private static StatusTag.Tone tone(CoverGlance glance) {
        if (glance.criticalGaps() > 0) {
            return StatusTag.Tone.BAD;
        }
        return glance.gaps() > 0 ? StatusTag.Tone.WARN : StatusTag.Tone.GOOD;
    }

    private void byRole(Header header) {
        if (header.roles().contains(Role.ADMIN)) {
            plain("admin", Places.DIRECTORY);
            plain("import", Places.IMPORT);
        }
        if (header.may(Permission.READ_AUDIT)) {
            plain("audit", Places.AUDIT);
        }
        if (header.roles().contains(Role.STRATEGIC)) {
            plain("totals", Places.TOTALS);
        }
        if (header.roles().contains(Role.RECRUITER)) {
            plain("vacancies", Places.VACANCIES);
            plain("directory", Places.DIRECTORY);
        }
        if (header.roles().contains(Role.EDITOR)) {
            plain("framework", Places.PROFILES);
        }
    }

    private void own(Overview mine) {
        mine.past().stream()
                .filter(entry -> entry.state() == AssessmentState.CONFIRMED)
                .forEach(entry -> row(
                        Texts.of("mine.home.answer"),
                        Places.myAgreement(entry.id()),
                        entry.confirmedAt() == null
                                ? ""
                                : Texts.of("mine.home.answer.line", Days.of(entry.confirmedAt())),
                        new StatusTag(Texts.of("mine.past.answer"), StatusTag.Tone.ACT)));
        if (mine.role() == null) {
            return;
        }
        mine.current()
                .ifPresentOrElse(
                        this::underWay,
                        () -> row(
                                Texts.of("mine.start.title"),
                                Places.COMPETENCES,
                                mine.lastAgreedOn() == null
                                        ? Texts.of("mine.start.line")
                                        : Texts.of("mine.home.last", Days.of(mine.lastAgreedOn())),
                                new StatusTag(Texts.of("mine.home.notStarted"), StatusTag.Tone.PLAIN)));
    }

    private void messages(List<Message> messages) {
        if (!messages.isEmpty()) {
            row(
                    Texts.count("mine.home.messages", messages.size()),
                    Places.MESSAGES,
                    Texts.of(
                            "mine.home.messages.line",
                            Days.of(messages.getFirst().writtenAt())),
                    new StatusTag(Texts.of("mine.home.messages.tag"), StatusTag.Tone.ACT));
        }
    }

    private void underWay(Overview.Entry entry) {
        if (entry.state() == AssessmentState.DRAFT) {
            row(
                    Texts.of("mine.task.continue"),
                    Places.assess(entry.id()),
                    Texts.of(
                            "mine.task.continue.line",
                            entry.progress().answered(),
                            entry.progress().total(),
                            entry.progress().minutesLeft()),
                    new StatusTag(Texts.of("mine.task.inProgress"), StatusTag.Tone.ACT));
        } else {
            row(
                    Texts.of("mine.task.sent"),
                    Places.check(entry.id()),
                    Texts.of("mine.sent.state." + entry.state()),
                    new StatusTag(Texts.of("mine.task.waiting"), StatusTag.Tone.PLAIN));
        }
    }

    private void toAgree(AgreementQueue.ToAgree waiting) {
        row(
                Texts.of("mine.home.agree", waiting.name()),
                Places.agree(waiting.id()),
                Texts.count("mine.home.agree.line", waiting.talkingPoints(), Days.of(waiting.sentAt())),
                new StatusTag(Texts.of("mine.home.agree.tag"), StatusTag.Tone.ACT));
    }

    private void plain(String key, String address) {
        row(
                Texts.of("mine.home." + key),
                address,
                Texts.of("mine.home." + key + ".line"),
                new StatusTag(Texts.of("mine.home.open"), StatusTag.Tone.PLAIN));
    }

    private void row(String name, String address, String more, StatusTag status) {
        rows++;
        list.row(name, address, more, status);
    }
}
