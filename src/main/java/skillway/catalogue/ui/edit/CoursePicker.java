package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import skillway.catalogue.Course;
import skillway.catalogue.search.CourseHit;
import skillway.catalogue.search.CoursePage;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.search.CourseSearch;

/** Chooses courses by typing, whatever the size of the catalogue. */
class CoursePicker extends MultiSelectComboBox<Course> {

    private final transient CourseSearch search;

    CoursePicker(CourseSearch search) {
        this.search = search;
        setPlaceholder("Type a title");
        setWidthFull();
        setItemLabelGenerator(Course::title);
        setItems(new CallbackDataProvider<Course, String>(
                query -> find(query, query.getOffset(), query.getLimit()).hits().stream()
                        .map(CourseHit::course),
                query -> find(query, 0, 0).total(),
                Course::id));
    }

    private CoursePage find(Query<Course, String> query, int offset, int limit) {
        return search.find(CourseQuery.ALL.withText(query.getFilter().orElse("")), null, offset, limit);
    }
}
