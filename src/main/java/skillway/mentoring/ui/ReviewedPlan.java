package skillway.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import skillway.mentoring.Review;
import skillway.plan.ui.PlanAtAGlance;
import skillway.plan.ui.ReadOnlyWeeks;
import skillway.shell.PageHeader;

/** The plan as the mentor reads it: figures first, then what changed, the weeks, the courses with why, and the gaps. */
class ReviewedPlan extends Section {

    /** @param again finds the review anew, when the browser fetches a picture */
    ReviewedPlan(Review review, Optional<Review> before, When when, SerializableSupplier<Optional<Review>> again) {
        addClassName("reviewed-plan");
        String title =
                "%s to %s".formatted(review.plan().learnerName(), review.plan().roleName());
        String sent = "Sent %s · %s".formatted(when.inSentence(review.sentAt()), review.gist());
        RouterLink all = new RouterLink("All reviews", ReviewsView.class);
        all.addClassName("all-reviews");
        add(new PageHeader(title, sent, all));
        add(new PlanAtAGlance(review.plan()));
        Div body = new Div();
        body.addClassName("view-body");
        if (!review.message().isEmpty()) {
            body.add(new Said(review.plan().learnerName(), review.message()));
        }
        before.ifPresent(old -> body.add(new SinceLastTime(old, review.plan(), when)));
        body.add(new ReadOnlyWeeks(review.plan(), () -> again.get().map(Review::plan)));
        body.add(new CourseTable(review.plan()));
        add(body);
    }
}
