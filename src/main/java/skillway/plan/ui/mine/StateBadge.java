package skillway.plan.ui.mine;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import skillway.plan.read.PlanReviews;

/** Draft, in review, approved or sent back: an icon, words and a colour. */
class StateBadge extends Span {

    StateBadge(PlanReviews.Standing standing) {
        addClassNames("chip", look(standing.stage()));
        add(new SvgIcon(icon(standing.stage())), new Span(standing.words()));
        if (standing.said() != null) {
            setTitle(standing.said());
        }
    }

    private static String look(PlanReviews.Stage stage) {
        return switch (stage) {
            case DRAFT -> "draft";
            case IN_REVIEW -> "info";
            case APPROVED -> "ok";
            case SENT_BACK -> "warn";
        };
    }

    private static String icon(PlanReviews.Stage stage) {
        return switch (stage) {
            case DRAFT -> "icons/draft.svg";
            case IN_REVIEW -> "icons/review.svg";
            case APPROVED -> "icons/proof.svg";
            case SENT_BACK -> "icons/undo.svg";
        };
    }
}
