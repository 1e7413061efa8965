package skillway.plan.ui.build;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import skillway.plan.MoreWishes;

/** A share of each week that stays free, and how many courses may begin in a month. */
class PaceFields extends Div {

    PaceFields(MoreWishes now, WishChange change) {
        addClassName("wish-fields");
        IntegerField buffer = WishFields.number("Keep free each week, %", "0", now.buffer() == 0 ? null : now.buffer());
        buffer.addValueChangeListener(typed -> change.keep(more -> more.keepingFree(WishFields.or(0, buffer))));
        IntegerField courses = WishFields.number("New courses in 4 weeks", "any", now.newCourses());
        courses.addValueChangeListener(typed -> change.keep(more -> more.beginningAtMost(courses.getValue())));
        buffer.addClassName("wish-number");
        courses.addClassName("wish-number");
        add(buffer, courses);
    }
}
