package org.waymark.ui.admin;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ServiceId;
import org.waymark.people.NewPost;
import org.waymark.people.Post;
import org.waymark.people.PostSheet;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** A new post: the service first, then what depends on it, then its days. */
class PostForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient PostSheet sheet;
    private final transient PostFields fields;
    private final Select<PostSheet.Place> service = new Select<>();
    private final DayField start;
    private final DayField end = new DayField(Texts.of("admin.posts.ends"));

    PostForm(PostSheet sheet, String startLabel) {
        this.sheet = sheet;
        this.fields = new PostFields(sheet);
        this.start = new DayField(startLabel, sheet.today());
        service.setLabel(Texts.of("admin.posts.service"));
        service.setItems(sheet.places());
        service.setItemLabelGenerator(place -> place.service().name());
        service.addValueChangeListener(event -> fields.at(
                event.getValue() == null ? null : event.getValue().service().id()));
        field("service", service);
        fields.addTo(this);
        field("startsOn", start);
        field("endsOn", end);
        end.setHelperText(Texts.of("admin.posts.ends.help"));
        if (sheet.places().size() == 1) {
            service.setValue(sheet.places().getFirst());
        }
    }

    /** Fills the form with a post that is to be moved. */
    void show(Post post) {
        sheet.place(post.service()).ifPresent(service::setValue);
        fields.show(post);
    }

    /** The command, or every fault at once. */
    NewPost newPost() {
        var faults = new Faults();
        PostSheet.Place place = service.getValue();
        faults.unless(place != null, "service", Texts.of("admin.posts.service.missing"));
        PostFields.Chosen chosen = fields.chosen(faults);
        LocalDate from = start.required(faults, "startsOn", Texts.of("admin.posts.starts.missing"));
        Optional<LocalDate> until = end.day(faults, "endsOn");
        faults.refuseIfAny();
        return new NewPost(
                sheet.person().id(),
                place == null ? new ServiceId(0) : place.service().id(),
                chosen.team(),
                chosen.role(),
                chosen.band(),
                chosen.hours(),
                from,
                until.orElse(null),
                chosen.term(),
                chosen.strands(),
                chosen.sites());
    }
}
