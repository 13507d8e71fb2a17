package org.waymark.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.Faults;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;
import org.waymark.people.Post;
import org.waymark.people.PostSheet;
import org.waymark.provision.Site;
import org.waymark.provision.Team;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** The fields that every post has: role profile, team, sites, strands, band, hours and a volunteer's term. */
class PostFields {

    private static final String VOLUNTEER = "VOL";

    private final PostSheet sheet;
    private final Select<RoleProfile> role = new Select<>();
    private final CheckboxGroup<Strand> strands = new CheckboxGroup<>(Texts.of("admin.posts.strands"));
    private final Select<Team> team = new Select<>();
    private final CheckboxGroup<Site> sites = new CheckboxGroup<>(Texts.of("admin.posts.sites"));
    private final Select<String> band = new Select<>();
    private final TextField hours = new TextField(Texts.of("admin.posts.hours"));
    private final DayField term = new DayField(Texts.of("admin.posts.term"));

    PostFields(PostSheet sheet) {
        this.sheet = sheet;
        role.setLabel(Texts.of("admin.people.role"));
        role.setItems(sheet.roles());
        role.setItemLabelGenerator(RoleProfile::named);
        strands.setItemLabelGenerator(Strand::name);
        sites.setItemLabelGenerator(Site::name);
        team.setLabel(Texts.of("admin.posts.team"));
        team.setItemLabelGenerator(item -> item == null ? Texts.of("admin.posts.team.none") : item.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(Texts.of("admin.posts.team.none"));
        band.setLabel(Texts.of("admin.posts.band"));
        band.setItems(sheet.bands());
        band.setItemLabelGenerator(item -> item == null ? Texts.of("admin.posts.band.none") : bandName(item));
        band.setEmptySelectionAllowed(true);
        band.setEmptySelectionCaption(Texts.of("admin.posts.band.none"));
        hours.setHelperText(Texts.of("admin.posts.hours.help"));
        hours.getElement().setAttribute("inputmode", "decimal");
        term.setHelperText(Texts.of("admin.posts.term.help"));
        role.addValueChangeListener(event -> fitRole());
        fitRole();
        at(null);
    }

    void addTo(FormPaper form) {
        form.field("role", role);
        form.field("strands", strands);
        form.field("team", team);
        form.field("sites", sites);
        form.field("payBand", band);
        form.field("weeklyHours", hours);
        form.field("volunteerTermEndsOn", term);
    }

    /** Offers the teams and sites of the service. */
    final void at(@Nullable ServiceId service) {
        var place = Optional.ofNullable(service).flatMap(sheet::place);
        var teams = place.map(PostSheet.Place::teams).orElse(List.of());
        var open = place.map(PostSheet.Place::sites).orElse(List.of());
        team.setItems(teams);
        team.setVisible(!teams.isEmpty());
        sites.setItems(open);
        sites.setVisible(!open.isEmpty());
    }

    /** Fills the fields with the post as it stands. */
    void show(Post post) {
        at(post.service());
        sheet.roles().stream()
                .filter(item -> item.code().equals(post.role()))
                .findFirst()
                .ifPresent(role::setValue);
        strands.setValue(sheet.strands().stream()
                .filter(item -> post.strands().contains(item.code()))
                .collect(Collectors.toSet()));
        sheet.place(post.service()).ifPresent(place -> {
            place.teams().stream()
                    .filter(item -> item.id().equals(post.team()))
                    .findFirst()
                    .ifPresent(team::setValue);
            sites.setValue(place.sites().stream()
                    .filter(item -> post.sites().contains(item.id()))
                    .collect(Collectors.toSet()));
        });
        if (sheet.bands().contains(post.payBand())) {
            band.setValue(post.payBand());
        }
        hours.setValue(post.weeklyHours().stripTrailingZeros().toPlainString());
        term.setValue(post.volunteerTermEndsOn());
    }

    /** What was chosen and typed, with every fault of it. */
    Chosen chosen(Faults faults) {
        RoleProfile profile = role.getValue();
        faults.unless(profile != null, "role", Texts.of("admin.posts.role.missing"));
        BigDecimal week = BigDecimal.ZERO;
        String typed = hours.getValue().strip().replace(',', '.');
        if (typed.matches("[0-9]{1,3}([.][0-9]{1,3})?")) {
            week = new BigDecimal(typed);
        } else {
            faults.add("weeklyHours", Texts.of("admin.posts.hours.unreadable"));
        }
        Optional<LocalDate> until = term.isVisible() ? term.day(faults, "volunteerTermEndsOn") : Optional.empty();
        return new Chosen(
                profile == null ? new RoleCode("NON") : profile.code(),
                strands.getValue().stream().map(Strand::code).collect(Collectors.toUnmodifiableSet()),
                team.getOptionalValue().map(Team::id).orElse(null),
                sites.getValue().stream().map(Site::id).collect(Collectors.toUnmodifiableSet()),
                band.getOptionalValue().orElse(""),
                week,
                until.orElse(null));
    }

    /** The fields' values. */
    record Chosen(
            RoleCode role,
            Set<StrandCode> strands,
            @Nullable TeamId team,
            Set<SiteId> sites,
            String band,
            BigDecimal hours,
            @Nullable LocalDate term) {}

    private void fitRole() {
        RoleProfile chosen = role.getValue();
        var possible = sheet.strands().stream()
                .filter(strand -> chosen != null && strand.roleCode().equals(chosen.code()))
                .toList();
        strands.setItems(possible);
        strands.setVisible(!possible.isEmpty());
        boolean volunteer = chosen != null && chosen.code().value().equals(VOLUNTEER);
        term.setVisible(volunteer);
        if (!volunteer) {
            term.clear();
        }
    }

    private static String bandName(String band) {
        return Texts.of("admin.posts.band.value", band);
    }
}
