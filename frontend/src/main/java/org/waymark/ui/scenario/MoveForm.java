package org.waymark.ui.scenario;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Force;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;
import org.waymark.provision.SpellText;
import org.waymark.skillmix.Move;
import org.waymark.skillmix.Outlook;
import org.waymark.skillmix.ScenarioChoices;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where a move is put together: first its kind, then what it is about, then the day. */
class MoveForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<MoveKind> kind = new Select<>();
    private final ComboBox<ScenarioChoices.Named> person = combo("person", ScenarioChoices.Named::name);
    private final ComboBox<RoleProfile> role = combo("role", RoleProfile::named);
    private final MultiSelectComboBox<SiteChoice> sites = new MultiSelectComboBox<>(Texts.of("scenario.form.sites"));
    private final ComboBox<SiteChoice> site = combo("site", SiteChoice::name);
    private final ComboBox<Reference.Clearance> clearance = combo("clearance", Reference.Clearance::named);
    private final ComboBox<Competency> competency = combo("competency", one -> one.code() + " " + one.title());
    private final Select<Level> level = new Select<>();
    private final ComboBox<Force> force = combo("force", Force::name);
    private final TextField name = new TextField(Texts.of("scenario.form.name"));
    private final Select<SiteKind> siteKind = new Select<>();
    private final ComboBox<Pathway> pathway = combo("pathway", one -> Texts.of("provision.pathway." + one.name()));
    private final MultiSelectComboBox<DayOfWeek> days = new MultiSelectComboBox<>(Texts.of("scenario.form.days"));
    private final TextField hours = new TextField(Texts.of("scenario.form.hours"));
    private final DayField day = new DayField(Texts.of("scenario.form.day"));
    private final Div rest = new Div();

    /** A site of the service, or one that the scenario opens. */
    record SiteChoice(SiteId id, String name) {}

    MoveForm(Consumer<Move> add) {
        addClassNames("wm-move-form", "wm-no-print");
        kind.setLabel(Texts.of("scenario.form.kind"));
        kind.setItems(MoveKind.values());
        kind.setItemLabelGenerator(one -> Texts.of("scenario.kind." + one.name()));
        kind.addValueChangeListener(event -> arrange(event.getValue()));
        level.setLabel(Texts.of("scenario.form.level"));
        level.setItems(
                IntStream.rangeClosed(1, Level.HIGHEST).mapToObj(Level::new).toList());
        siteKind.setLabel(Texts.of("scenario.form.siteKind"));
        siteKind.setItems(SiteKind.values());
        siteKind.setItemLabelGenerator(one -> Texts.of("admin.sites.kind." + one.name()));
        pathway.setItems(Pathway.values());
        sites.setItemLabelGenerator(SiteChoice::name);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(one -> Texts.of("provision.day." + one.name()));
        hours.setHelperText(Texts.of("scenario.form.hours.help"));
        force.setClearButtonVisible(true);
        clearance.setClearButtonVisible(true);
        field("kind", kind);
        rest.addClassName("wm-move-fields");
        put(rest);
        act(Texts.of("scenario.form.add"), () -> {
            add.accept(move());
            clear();
        });
        kind.setValue(MoveKind.LEAVES);
    }

    /** What there is to choose from; what was chosen already stays. */
    void offer(Outlook outlook) {
        ScenarioChoices choices = outlook.choices();
        person.setItems(choices.people());
        role.setItems(choices.roles());
        competency.setItems(choices.competencies());
        force.setItems(choices.forces());
        clearance.setItems(choices.schemes().levels());
        List<SiteChoice> places = new java.util.ArrayList<>(choices.sites().stream()
                .map(one -> new SiteChoice(one.id(), one.name()))
                .toList());
        outlook.planned().forEach(planned -> {
            if (planned.move() instanceof Move.SiteOpens opens) {
                places.add(new SiteChoice(opens.site(), opens.name()));
            }
        });
        site.setItems(places);
        sites.setItems(places);
        if (day.isEmpty()) {
            day.setValue(outlook.day());
        }
    }

    private void arrange(@Nullable MoveKind chosen) {
        rest.removeAll();
        if (chosen == null) {
            return;
        }
        switch (chosen) {
            case LEAVES -> rest.add(named("person", person));
            case JOINS -> rest.add(named("role", role), named("sites", sites), named("clearance", clearance));
            case WORKS_ALSO -> rest.add(named("person", person), named("site", site), named("clearance", clearance));
            case TRAINED -> rest.add(named("person", person), named("competency", competency), named("level", level));
            case CLEARANCE_ENDS -> rest.add(named("person", person), named("force", force));
            case SITE_OPENS -> rest.add(named("name", name), named("siteKind", siteKind), named("force", force));
            case PATHWAY_OPENS -> rest.add(named("site", site), named("pathway", pathway));
            case HOURS_CHANGE -> rest.add(named("site", site), named("days", days), named("hours", hours));
        }
        clearance.setHelperText(chosen == MoveKind.WORKS_ALSO ? Texts.of("scenario.form.clearance.also") : "");
        force.setHelperText(Texts.of("scenario.form.force." + (chosen == MoveKind.SITE_OPENS ? "opens" : "ends")));
        rest.add(named("day", day));
    }

    private Move move() {
        var faults = new Faults();
        LocalDate on = day.required(faults, "day", Texts.of("scenario.form.day.missing"));
        Move move = switch (chosen(kind.getValue(), faults, "kind", MoveKind.LEAVES)) {
            case LEAVES -> new Move.Leaves(person(faults), on);
            case JOINS -> joins(faults, on);
            case WORKS_ALSO -> new Move.WorksAlso(person(faults), site(faults), cleared(), on);
            case TRAINED -> trained(faults, on);
            case CLEARANCE_ENDS ->
                new Move.ClearanceEnds(
                        person(faults),
                        force.isEmpty() ? null : force.getValue().code(),
                        on);
            case SITE_OPENS -> opens(faults, on);
            case PATHWAY_OPENS ->
                new Move.PathwayOpens(
                        site(faults), chosen(pathway.getValue(), faults, "pathway", Pathway.IDENTIFICATION), on);
            case HOURS_CHANGE -> hours(faults, on);
        };
        faults.refuseIfAny();
        return move;
    }

    private Move joins(Faults faults, LocalDate on) {
        RoleProfile as = role.getValue();
        faults.unless(as != null, "role", Texts.of("scenario.form.role.missing"));
        faults.unless(!sites.isEmpty(), "sites", Texts.of("scenario.form.sites.missing"));
        faults.refuseIfAny();
        return new Move.Joins(
                Objects.requireNonNull(as).code(),
                sites.getValue().stream().map(SiteChoice::id).collect(Collectors.toSet()),
                cleared(),
                on);
    }

    private String cleared() {
        return clearance.isEmpty() ? "" : clearance.getValue().code();
    }

    private Move trained(Faults faults, LocalDate on) {
        var who = person(faults);
        Competency what = competency.getValue();
        faults.unless(what != null, "competency", Texts.of("scenario.form.competency.missing"));
        Level to = chosen(level.getValue(), faults, "level", Level.ON_MY_OWN);
        faults.refuseIfAny();
        return new Move.Trained(who, Objects.requireNonNull(what).code(), to, on);
    }

    private Move opens(Faults faults, LocalDate on) {
        String called = faults.required("name", name.getValue(), 200, Texts.of("scenario.form.name.missing"));
        SiteKind as = chosen(siteKind.getValue(), faults, "siteKind", SiteKind.CLINIC);
        faults.unless(!force.isEmpty() || !as.needsForce(), "force", Texts.of("scenario.form.force.missing"));
        return new Move.SiteOpens(
                new SiteId(Ids.next()),
                called,
                as,
                force.isEmpty() ? null : force.getValue().code(),
                on);
    }

    private Move hours(Faults faults, LocalDate on) {
        SiteId where = site(faults);
        List<Spell> open = SpellText.read(hours.getValue(), "hours", faults);
        faults.unless(open.isEmpty() || !days.isEmpty(), "days", Texts.of("scenario.form.days.missing"));
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).filter(days.getValue()::contains).forEach(week::add);
        return new Move.HoursChange(where, week, open, on);
    }

    private org.waymark.kernel.PersonId person(Faults faults) {
        ScenarioChoices.Named who = person.getValue();
        faults.unless(who != null, "person", Texts.of("scenario.form.person.missing"));
        faults.refuseIfAny();
        return Objects.requireNonNull(who).person();
    }

    private SiteId site(Faults faults) {
        SiteChoice where = site.getValue();
        faults.unless(where != null, "site", Texts.of("scenario.form.site.missing"));
        faults.refuseIfAny();
        return Objects.requireNonNull(where).id();
    }

    private static <T> T chosen(@Nullable T value, Faults faults, String field, T otherwise) {
        faults.unless(value != null, field, Texts.of("scenario.form." + field + ".missing"));
        return value == null ? otherwise : value;
    }

    private void clear() {
        person.clear();
        sites.clear();
        name.clear();
        hours.clear();
    }

    private static <T> ComboBox<T> combo(String key, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        var box = new ComboBox<T>(Texts.of("scenario.form." + key));
        box.setItemLabelGenerator(label);
        return box;
    }
}
