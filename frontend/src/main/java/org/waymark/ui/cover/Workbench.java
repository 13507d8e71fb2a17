package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;
import org.waymark.provision.CoverFile;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPreview;
import org.waymark.provision.CoverText;
import org.waymark.provision.Site;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.SayIt;

/** Where the needs of a site are written: proposed, pasted, typed, looked through, and kept as a whole. */
class Workbench extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PASTED = "event.clipboardData.getData('text/plain')";
    private static final String IS_BLOCK = PASTED + ".includes('\\t')";

    private final transient CoverFile file;
    private final transient Offered offered;
    private final transient Told told;
    private final transient Draft draft;
    private final FaultBox box = new FaultBox(this::lead, this::leadToDay);
    private final Div proposals = new Div();
    private final Paragraph empty = new Paragraph(Texts.of("cover.site.grid.empty"));
    private final NeedGrid grid;
    private final PastePaper paste;
    private final CopyOut copy;
    private final KeepBar bar;

    /** What is asked of the page. */
    interface Told {
        CoverPreview look(LocalDate from, List<CoverLine> lines);

        void keep(LocalDate from, List<CoverLine> lines);

        List<CoverLine> propose(LocalDate from);
    }

    Workbench(CoverFile file, Draft draft, LocalDate from, Offered offered, Told told) {
        this.file = file;
        this.draft = draft;
        this.offered = offered;
        this.told = told;
        Site site = file.site();
        addClassName("wm-grid");
        grid = new NeedGrid(draft, offered, new Grid());
        paste = new PastePaper(this::read, offered, new Taking());
        copy = new CopyOut(
                () -> CoverText.write(Lines.of(draft.rows())), SiteNeedsView::copied, SiteNeedsView::notCopied);
        bar = new KeepBar(
                file,
                from,
                this::keep,
                this::check,
                new Link(Places.siteNeeds(site.serviceId(), site.id()), Texts.of("kit.form.cancel")));
        empty.addClassName("wm-soft");
        proposals.setVisible(false);
        grid.addComponentAtIndex(1, empty);
        grid.add(new Button(Texts.of("cover.site.template.kind." + site.kind().name()), event -> propose()));
        add(box, proposals, grid, paste, copy, bar);
        takeBlocks();
        show();
    }

    /** A block that is pasted into a cell is looked at as a block. */
    private void takeBlocks() {
        grid.getElement()
                .addEventListener("paste", this::pasted)
                .setFilter(IS_BLOCK)
                .addEventData(PASTED)
                .addEventData("(" + IS_BLOCK + ") && event.preventDefault()");
    }

    /** Shows what the template proposes. */
    final void propose() {
        attempt(() -> {
            List<Row> proposed = Lines.rows(told.propose(bar.day(new Faults())));
            proposals.removeAll();
            proposals.add(new Proposals(Words.siteKind(file.site().kind()), proposed, offered, this::take));
            proposing(true);
        });
    }

    /** One thing at a time: while lines are chosen there is nothing to keep. */
    private void proposing(boolean on) {
        proposals.setVisible(on);
        grid.setVisible(!on);
        paste.setVisible(!on);
        bar.setVisible(!on);
    }

    private void take(List<Row> chosen) {
        proposals.removeAll();
        proposing(false);
        draft.addAll(chosen);
        show();
        if (!chosen.isEmpty()) {
            grid.lead(chosen.getFirst(), CoverColumn.PATHWAY);
        }
    }

    private void keep() {
        attempt(() -> told.keep(day(), Lines.of(draft.rows())));
    }

    private void check() {
        attempt(() -> {
            CoverPreview preview = told.look(day(), Lines.of(draft.rows()));
            if (!preview.isSound()) {
                throw new Refused.NotValid(preview.faults());
            }
            draft.show(List.of(), Lines.notes(preview, offered.today()));
            grid.show();
            SayIt.done(Texts.of("cover.site.checked"));
        });
    }

    private LocalDate day() {
        var faults = new Faults();
        LocalDate day = bar.day(faults);
        faults.refuseIfAny();
        return day;
    }

    private PastePaper.Block read(String text) {
        CoverText.Table table = CoverText.read(text);
        if (table.lines().isEmpty()) {
            return new PastePaper.Block(List.of(), table.faults());
        }
        CoverPreview preview = told.look(day(), table.lines());
        if (preview.rows().isEmpty()) {
            throw new Refused.NotValid(preview.faults());
        }
        return new PastePaper.Block(Lines.rows(preview, offered.today()), table.faults());
    }

    /** Does something; where it is refused, says why at the top and beside the cells, and keeps what was typed. */
    private void attempt(Runnable act) {
        box.clear();
        bar.silent();
        title("cover.site.change.title");
        try {
            act.run();
        } catch (Refused.NotValid wrong) {
            List<Refused.Fault> others = draft.show(wrong.faults(), List.of());
            others.stream()
                    .filter(fault -> fault.field().equals(KeepBar.FROM))
                    .forEach(fault -> bar.fault(fault.sentence()));
            grid.show();
            refused(others);
        } catch (Refused other) {
            refused(List.of(new Refused.Fault("", other.sentence())));
        }
    }

    private void refused(List<Refused.Fault> others) {
        box.show(draft, others);
        title("cover.site.change.title.error");
    }

    private void title(String key) {
        String title = Texts.of(key, file.site().name());
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private void lead(Row row, CoverColumn cell) {
        grid.lead(row, cell);
    }

    private void leadToDay() {
        bar.focusDay();
    }

    private void pasted(DomEvent event) {
        paste.paste(event.getEventData().get(PASTED).asString());
    }

    private void show() {
        grid.show();
        changed();
    }

    private void changed() {
        empty.setVisible(draft.rows().isEmpty());
        copy.setVisible(!draft.rows().isEmpty());
        copy.setOpened(false);
    }

    /** What is done in the grid. */
    private final class Grid implements NeedGrid.Told {

        @Override
        public void changed() {
            Workbench.this.changed();
        }

        @Override
        public void removed(int number, Runnable putBack) {
            SayIt.done(Texts.of("cover.site.removed", number), putBack);
        }
    }

    /** What becomes of a pasted block. */
    private final class Taking implements PastePaper.Taking {

        @Override
        public void take(List<Row> rows, boolean instead) {
            if (instead) {
                List<Row> gone = draft.replace(rows);
                if (!gone.isEmpty()) {
                    SayIt.done(Texts.count("cover.site.replaced", gone.size()), () -> {
                        draft.replace(gone);
                        show();
                    });
                }
            } else {
                draft.addAll(rows);
            }
            show();
            grid.lead(rows.getFirst(), CoverColumn.PATHWAY);
        }

        @Override
        public int there() {
            return draft.rows().size();
        }
    }
}
