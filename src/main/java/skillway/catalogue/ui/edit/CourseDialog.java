package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.shell.Notices;
import skillway.skills.SkillId;

/** Adds a course by hand, or changes one. What is refused is said at its field, and nothing typed is lost. */
public class CourseDialog extends Dialog {

    private final transient CatalogueDesk desk;
    private final transient @Nullable Course before;
    private final transient Consumer<CourseId> saved;
    private final CourseFields fields = new CourseFields();
    private final PrerequisiteFields prerequisites;
    private final LevelFields entry;
    private final LevelFields outcomes;
    private final Paragraph refusal = new Paragraph();

    /** Takes the course to change, or null for a new one, and who hears of the one that was saved. */
    public CourseDialog(CatalogueDesk desk, @Nullable Course before, Consumer<CourseId> saved) {
        this.desk = desk;
        this.before = before;
        this.saved = saved;
        Map<SkillId, String> names = desk.skillNames();
        prerequisites = new PrerequisiteFields(desk.search(), before == null ? List.of() : needs(before));
        outcomes = new LevelFields("What it brings", names, before == null ? List.of() : before.outcomes());
        entry = new LevelFields("Level asked at the start", names, before == null ? List.of() : before.entry());
        if (before != null) {
            fields.show(before);
        }
        setHeaderTitle(before == null ? "Add a course" : "Edit " + before.title());
        setWidth("min(720px, 96vw)");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div body = new Div(fields, outcomes, prerequisites, entry, refusal);
        body.addClassName("course-form");
        add(body);
        Button save = new Button(before == null ? "Add the course" : "Save the course", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private List<List<Course>> needs(Course course) {
        Map<CourseId, Course> needed = desk.catalogue().all(course.needs());
        return course.prerequisites().stream()
                .map(need -> need.anyOf().stream()
                        .map(needed::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    private void save() {
        refusal.setText("");
        prerequisites.refuse("");
        Reading reading = new Reading();
        try {
            Course course = read(reading);
            if (reading.isRefused()) {
                refusal.setText("Nothing is stored yet: see the fields marked above.");
                return;
            }
            Course kept = desk.catalogue().keep(course);
            close();
            Notices.say("%s is in the catalogue.".formatted(kept.title()));
            saved.accept(kept.id());
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        } catch (OptimisticLockingFailureException e) {
            refusal.setText(e.getMessage());
        }
    }

    private void refuse(String sentence) {
        if (sentence.contains("prerequisite")) {
            prerequisites.refuse(sentence);
        } else if (sentence.startsWith("The code")) {
            fields.code.setErrorMessage(sentence);
            fields.code.setInvalid(true);
        } else {
            refusal.setText(sentence);
        }
    }

    private Course read(Reading reading) {
        return new Course(
                before == null ? desk.catalogue().newId() : before.id(),
                before == null ? 0 : before.version(),
                fields.needed(reading, fields.code, 120),
                fields.needed(reading, fields.title, 400),
                fields.kind.getValue(),
                fields.text(reading, fields.provider, 200),
                fields.text(reading, fields.description, 8000),
                fields.text(reading, fields.topics, 8000),
                fields.text(reading, fields.depth, 20),
                fields.effort(reading),
                reading.read(fields.pace, HoursText::minutes),
                fields.price(reading),
                fields.format.getValue(),
                fields.text(reading, fields.url, 2000),
                prerequisites.prerequisites(),
                entry.read(reading),
                outcomes.read(reading),
                fields.sessions(reading),
                before == null ? "" : before.note(),
                before == null ? null : before.withdrawnAt());
    }
}
