package skillway.mentoring.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import skillway.mentoring.Decision;
import skillway.mentoring.Review;

/** What the mentor decided: when, and with which words; or that the plan still waits. */
class DecisionTold extends Aside {

    DecisionTold(Review review, When when) {
        addClassName("decision");
        Decision decision = review.decision();
        if (decision == null) {
            add(new H2("Decision"), new Paragraph("%s has not decided yet.".formatted(review.mentorName())));
            return;
        }
        Div head = new Div(new DecisionChip(decision), new Span(when.inSentence(decision.at())));
        head.addClassName("decision-head");
        add(new H2("Decision of " + review.mentorName()), head);
        if (!decision.words().isEmpty()) {
            add(new Said(review.mentorName(), decision.words()));
        }
    }
}
