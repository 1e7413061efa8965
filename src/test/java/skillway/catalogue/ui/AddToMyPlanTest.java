package skillway.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.PlanShortcut;
import skillway.identity.CurrentViewer;

@ApplicationTest
@Transactional
@WithUserDetails(value = "ada.lindqvist@nordvik.example", userDetailsServiceBeanName = "accounts")
class AddToMyPlanTest extends SpringBrowserlessTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PlanShortcut plan;

    @Autowired
    private CurrentViewer viewer;

    @Test
    void a_plan_that_changed_in_another_tab_takes_the_course_all_the_same() {
        Course course = notInThePlan(Set.of());
        Course another = notInThePlan(Set.of(course.id()));
        navigate(CatalogueView.class, course.id().value());
        plan.include(viewer.get(), another.id());

        test(find(Button.class).withText("Add to my plan").single()).click();

        assertThat(said()).isEqualTo(course.title() + " is in your plan now.");
        assertThat(plan.coursesOf(viewer.get()).orElseThrow()).contains(course.id(), another.id());
    }

    @Test
    void a_course_that_another_tab_has_added_already_is_said_to_be_there() {
        Course course = notInThePlan(Set.of());
        navigate(CatalogueView.class, course.id().value());
        plan.include(viewer.get(), course.id());

        test(find(Button.class).withText("Add to my plan").single()).click();

        assertThat(said()).isEqualTo("This course is in the plan already.");
        assertThat(find(Button.class).withText("Show in my plan").exists()).isTrue();
    }

    private String said() {
        return test(find(Notification.class).last()).getText();
    }

    private Course notInThePlan(Set<CourseId> nor) {
        Set<CourseId> planned = plan.coursesOf(viewer.get()).orElseThrow();
        AtomicReference<Course> found = new AtomicReference<>();
        catalogue.eachOffered(course -> {
            if (course.isPlannable()
                    && course.effort() != null
                    && !planned.contains(course.id())
                    && !nor.contains(course.id())) {
                found.set(course);
            }
        });
        return found.get();
    }
}
