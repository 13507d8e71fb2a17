package org.waymark.ui.mine;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceFile;
import org.waymark.assessment.EvidenceFiles;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidencePage;
import org.waymark.assessment.EvidenceText;
import org.waymark.assessment.FileStanding;
import org.waymark.assessment.KeptEvidence;
import org.waymark.assessment.Warning;
import org.waymark.framework.Framework;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.observation.Observations;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where people keep evidence of their own practice. */
@Route(value = Places.EVIDENCE, layout = MainLayout.class)
@PageTitle("My evidence · Waymark")
@RolesAllowed("STAFF")
@Prototype
class EvidenceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Actor actor;
    private final transient EvidenceLocker locker;
    private final transient EvidenceFiles files;
    private final transient Observations observations;
    private final transient Framework framework;
    private final LockerWarning warning = new LockerWarning();
    private final LockerSearch search;
    private final LockerList list = new LockerList(this::name, this::change, this::delete, this::lastDay);
    private final LockerDrop drop = new LockerDrop(this::handIn);
    private final LockerEmpty empty = new LockerEmpty();
    private final Pages pages = new Pages();
    private final LockerBin bin = new LockerBin(this::restore);
    private final SeenPaper observed = new SeenPaper();
    private transient LockerFilter filter = new LockerFilter("", null, 1);

    EvidenceView(Actor actor, EvidenceLocker locker, EvidenceFiles files, Observations observations) {
        this.actor = actor;
        this.files = files;
        this.locker = locker;
        this.observations = observations;
        this.framework = observations.mine(actor).framework();
        this.search = new LockerSearch(framework.competencies(), this::go);
        addClassName("wm-evidence");
        var add = new Button(Texts.of("mine.locker.add"), event -> write());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.KEY_E, KeyModifier.ALT);
        var seen = new Div(Texts.of("mine.locker.seen"));
        seen.addClassNames("wm-small", "wm-eye");
        add(
                new PageHead(Texts.of("mine.locker.title"), Texts.of("mine.locker.line"), add),
                seen,
                warning,
                drop,
                search,
                list,
                empty,
                pages,
                observed,
                bin);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LockerFilter.of(event.getLocation().getQueryParameters());
        warning.clear();
        ask();
    }

    private void ask() {
        EvidencePage found =
                locker.search(actor, filter.words(), filter.competency(), (filter.page() - 1) * PAGE, PAGE);
        boolean nothing = found.total() == 0 && !filter.isOn();
        search.setVisible(!nothing);
        search.show(filter, found.total());
        FileStanding standing = files.standing(actor);
        drop.show(standing);
        list.show(found.pieces(), standing.today());
        empty.setVisible(nothing);
        pages.show(
                filter.page(),
                Pages.count(found.total(), PAGE),
                number -> filter.on(number).address());
        bin.show(locker.deleted(actor));
        observed.show(observations.mine(actor).seen(), this::name);
    }

    private void handIn(String name, byte[] file) {
        CompetencyCode wanted = filter.competency();
        EvidenceFile kept = files.add(actor, name, file, wanted == null ? Set.of() : Set.of(wanted));
        ask();
        SayIt.done(Texts.of("mine.files.kept." + kept.state(), kept.name()));
        List<Warning> warnings =
                EvidenceGuard.look(kept.name(), files.standing(actor).today());
        if (!warnings.isEmpty()) {
            warning.show(kept.name(), warnings, () -> rename(kept.name()));
        }
    }

    private void rename(String title) {
        locker.search(actor, title, null, 0, 1).pieces().forEach(this::change);
    }

    private void lastDay(Evidence piece) {
        EvidenceFile file = piece.file();
        new LastDayForm(piece.title(), file == null ? null : file.endsOn(), day -> {
                    files.endsOn(actor, piece.id(), piece.version(), day);
                    ask();
                })
                .open();
    }

    private void go(LockerFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(Places.EVIDENCE, wanted.toQuery()));
    }

    private void write() {
        CompetencyCode wanted = filter.competency();
        new LockerForm(
                        Texts.of("mine.locker.add"),
                        framework.competencies(),
                        text -> kept(text, locker.add(actor, text)))
                .choose(wanted == null ? Set.of() : Set.of(wanted))
                .open();
    }

    private void change(Evidence piece) {
        change(
                piece.id(),
                piece.version(),
                new EvidenceText(piece.title(), piece.note(), piece.link(), piece.dated(), piece.competencies()));
    }

    private void change(EvidenceId id, int version, EvidenceText before) {
        new LockerForm(
                        Texts.of("mine.locker.edit.title"),
                        framework.competencies(),
                        text -> kept(text, locker.change(actor, id, version, text)))
                .with(before)
                .open();
    }

    private void kept(EvidenceText text, KeptEvidence kept) {
        ask();
        SayIt.done(Texts.of("mine.evidence.kept"));
        warning.show(text.title(), kept.warnings(), () -> change(kept.id(), kept.version(), text));
    }

    private void delete(Evidence piece) {
        locker.delete(actor, piece.id());
        warning.clear();
        ask();
        SayIt.done(Texts.of("mine.locker.deleted.done", piece.title()), () -> restore(piece));
    }

    private void restore(Evidence piece) {
        locker.restore(actor, piece.id());
        ask();
        SayIt.done(Texts.of("mine.locker.restored", piece.title()));
    }

    private String name(CompetencyCode code) {
        return framework.find(code).map(LockerForm::label).orElse(code.value());
    }
}
