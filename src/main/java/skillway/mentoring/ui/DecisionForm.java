package skillway.mentoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import skillway.identity.CurrentViewer;
import skillway.mentoring.Mentoring;
import skillway.mentoring.Review;
import skillway.shell.Notices;

/** Where the mentor approves a plan or sends it back. */
class DecisionForm extends Aside {

    private final transient Mentoring mentoring;
    private final transient CurrentViewer viewer;
    private final transient Review review;
    private final TextArea comment = new TextArea("Comment");

    DecisionForm(Mentoring mentoring, CurrentViewer viewer, Review review) {
        this.mentoring = mentoring;
        this.viewer = viewer;
        this.review = review;
        String learner = review.plan().learnerName();
        addClassName("decision");
        Paragraph note = new Paragraph("%s sees your comment when you decide.".formatted(learner));
        note.addClassName("note");
        comment.setWidthFull();
        comment.setMinRows(4);
        comment.setHelperText("Needed to send the plan back");
        Button approve = new Button("Approve the plan", click -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Button sendBack = new Button("Send back to " + learner, click -> sendBack());
        add(new H2("Your decision"), note, comment, approve, sendBack);
    }

    private void approve() {
        decide(
                () -> mentoring.approve(viewer.get(), review.id(), comment.getValue()),
                "Approved. %s sees it on My plan, with your comment.");
    }

    private void sendBack() {
        decide(
                () -> mentoring.sendBack(viewer.get(), review.id(), comment.getValue()),
                "Sent back. %s sees your comment on My plan and can send the plan again.");
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
            Notices.say(done.formatted(review.plan().learnerName()));
            getUI().ifPresent(ui -> ui.navigate(ReviewsView.class));
        } catch (IllegalArgumentException refused) {
            comment.setErrorMessage(Objects.requireNonNullElse(refused.getMessage(), "That was not possible."));
            comment.setInvalid(true);
            comment.focus();
        }
    }
}
