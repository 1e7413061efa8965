package skillway.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import skillway.identity.CurrentViewer;
import skillway.identity.Viewer;
import skillway.mentoring.Mentoring;
import skillway.mentoring.Review;
import skillway.mentoring.ReviewId;

/** One plan as it was handed in, with what the mentor decides about it. */
@Route("reviews")
@RolesAllowed("MENTOR")
@StyleSheet("context://reviews.css")
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Mentoring mentoring;
    private final transient CurrentViewer current;
    private final transient When when;
    private String title = "Review · Skillway";

    ReviewView(Mentoring mentoring, CurrentViewer current, Clock clock) {
        this.mentoring = mentoring;
        this.current = current;
        when = new When(clock);
        addClassNames("view", "with-inbox", "one-review");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<Review> review = id(id).flatMap(found -> mentoring.review(current.get(), found));
        if (review.isPresent()) {
            show(review.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Review review) {
        Viewer viewer = current.get();
        title = review.plan().learnerName() + "’s plan · Skillway";
        removeAll();
        add(new Inbox(mentoring.inbox(viewer), when, review.id()), plan(viewer, review), answer(viewer, review));
    }

    private Component plan(Viewer viewer, Review review) {
        ReviewId id = review.id();
        return new ReviewedPlan(
                review, mentoring.before(viewer, review), when, () -> mentoring.review(current.get(), id));
    }

    private Component answer(Viewer viewer, Review review) {
        return review.waiting() && review.isFor(viewer)
                ? new DecisionForm(mentoring, current, review)
                : new DecisionTold(review, when);
    }

    private static Optional<ReviewId> id(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(new ReviewId(Long.parseLong(text))) : Optional.empty();
    }
}
