package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Effort;
import skillway.skills.Texts;

/** The plain fields of a course: what it is called, how long it takes, when it meets, what it costs. */
class CourseFields extends FormLayout {

    private static final int COLUMNS = 4;

    final TextField title = new TextField("Title");
    final TextField code = new TextField("Code");
    final TextField provider = new TextField("Provider");
    final TextField depth = new TextField("Depth");
    final TextField url = new TextField("Web address");
    final TextField price = new TextField("Price, in whole €");
    final TextField shortest = new TextField("Hours, at least");
    final TextField longest = new TextField("Hours, at most");
    final TextField pace = new TextField("At most a week");
    final TextArea description = new TextArea("Description");
    final TextArea topics = new TextArea("Topics");
    final TextArea sessions = new TextArea("Dates");
    final Select<CourseKind> kind = new Select<>();
    final Select<CourseFormat> format = new Select<>();

    CourseFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", COLUMNS));
        offer();
        code.setHelperText("The id that files know it by");
        sessions.setHelperText("A line each: the Monday, then the minutes of each week, such as 2027-03-01 120,120");
        price.setValue("0");
        wide(description, topics, sessions);
        setColspan(title, 3);
        setColspan(provider, 2);
        setColspan(url, 3);
        add(title, code, kind, provider, depth, description, topics);
        add(shortest, longest, pace, price, format, url, sessions);
    }

    private void offer() {
        kind.setLabel("Kind");
        kind.setItems(CourseKind.values());
        kind.setItemLabelGenerator(CourseKind::label);
        kind.setValue(CourseKind.COURSE);
        format.setLabel("When");
        format.setItems(CourseFormat.values());
        format.setItemLabelGenerator(CourseFormat::label);
        format.addValueChangeListener(change -> sessions.setVisible(change.getValue() == CourseFormat.COHORT));
        format.setValue(CourseFormat.SELF_PACED);
        sessions.setVisible(false);
    }

    private void wide(Component... components) {
        for (Component component : components) {
            setColspan(component, COLUMNS);
        }
    }

    void show(Course course) {
        title.setValue(course.title());
        code.setValue(course.code());
        provider.setValue(course.provider());
        depth.setValue(course.depth());
        url.setValue(course.url());
        price.setValue(String.valueOf(course.cost()));
        Effort effort = course.effort();
        shortest.setValue(effort == null ? "" : HoursText.text(effort.minMinutes()));
        longest.setValue(effort == null ? "" : HoursText.text(effort.maxMinutes()));
        pace.setValue(HoursText.text(course.minutesPerWeek()));
        description.setValue(course.description());
        topics.setValue(course.topics());
        sessions.setValue(SessionText.text(course.sessions()));
        kind.setValue(course.kind());
        format.setValue(course.format());
    }

    /** The effort, or null when none was typed or what was typed was refused. */
    @Nullable Effort effort(Reading reading) {
        Integer least = reading.read(shortest, HoursText::minutes);
        Integer most = reading.read(longest, HoursText::minutes);
        if (least == null && most == null) {
            return null;
        }
        int from = least == null ? (most == null ? 0 : most) : least;
        int to = most == null ? from : most;
        return reading.read(longest, typed -> longest.isInvalid() ? null : new Effort(from, to));
    }

    int price(Reading reading) {
        Integer cost = reading.read(price, CourseFields::whole);
        return cost == null ? 0 : cost;
    }

    /** What a text field says; a refusal stands at the field. */
    String text(Reading reading, TextField field, int most) {
        String read = reading.read(
                field, typed -> Texts.optional("course", field.getLabel().toLowerCase(Locale.ROOT), typed, most));
        return read == null ? "" : read;
    }

    String text(Reading reading, TextArea field, int most) {
        String read = reading.read(
                field, typed -> Texts.optional("course", field.getLabel().toLowerCase(Locale.ROOT), typed, most));
        return read == null ? "" : read;
    }

    String needed(Reading reading, TextField field, int most) {
        String read = reading.read(
                field, typed -> Texts.required("course", field.getLabel().toLowerCase(Locale.ROOT), typed, most));
        return read == null ? "?" : read;
    }

    List<Session> sessions(Reading reading) {
        List<Session> read =
                format.getValue() == CourseFormat.COHORT ? reading.read(sessions, SessionText::sessions) : null;
        return read == null ? List.of() : read;
    }

    private static int whole(String typed) {
        String text = typed.strip().replace(",", "");
        if (!text.matches("\\d{1,8}")) {
            String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
            throw new IllegalArgumentException(
                    "\"%s\" is no price. Type a whole number of 0 to 10,000,000.".formatted(shown));
        }
        return Integer.parseInt(text);
    }
}
