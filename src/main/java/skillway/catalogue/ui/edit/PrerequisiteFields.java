package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.search.CourseSearch;
import skillway.catalogue.ui.desk.CloseButton;

/** The prerequisites as rows: every row must be met, by any one of the courses in it. Courses are found by typing. */
class PrerequisiteFields extends Div {

    private final transient CourseSearch search;
    private final List<CoursePicker> rows = new ArrayList<>();
    private final Div body = new Div();
    private final Paragraph refusal = new Paragraph();

    PrerequisiteFields(CourseSearch search, List<List<Course>> needs) {
        this.search = search;
        addClassName("form-rows");
        Button add = new Button("Add a prerequisite", new SvgIcon("icons/add.svg"), click -> addRow());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new H3("Before it: every row, by any one of its courses"), body, add, refusal);
        needs.forEach(this::choose);
    }

    /** Adds a row with these courses. */
    final void choose(Collection<Course> courses) {
        addRow().setValue(courses);
    }

    private CoursePicker addRow() {
        CoursePicker row = new CoursePicker(search);
        row.setAriaLabel("Any one of these courses");
        Div line = new Div(row);
        line.addClassName("form-row");
        line.add(new CloseButton("Take this prerequisite out", () -> {
            rows.remove(row);
            body.remove(line);
        }));
        rows.add(row);
        body.add(line);
        return row;
    }

    /** What is chosen; rows without any course count as not there. */
    List<Prerequisite> prerequisites() {
        return rows.stream()
                .map(CoursePicker::getValue)
                .filter(courses -> !courses.isEmpty())
                .map(courses ->
                        new Prerequisite(courses.stream().map(Course::id).collect(Collectors.toSet())))
                .toList();
    }

    /** Says why the prerequisites were refused; an empty sentence says that they were not. */
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
    }
}
