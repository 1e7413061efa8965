package skillway.plan.ui.build;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One numbered question with its answer fields, and a line for what was refused. */
abstract class Question extends Section {

    private final Span note = new Span();
    private final Paragraph refusal = new Paragraph();

    Question(int number, String title) {
        addClassName("question");
        Span circle = new Span(Integer.toString(number));
        circle.addClassName("question-number");
        circle.getElement().setAttribute("aria-hidden", "true");
        note.addClassName("note");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div head = new Div(circle, new H2(title), note);
        head.addClassName("question-head");
        add(head);
    }

    /** Puts the answer fields below the title, in a row that wraps. */
    final void answerIn(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("question-fields");
        add(row, refusal);
    }

    /** Says something beside the title. */
    final void note(String words) {
        note.setText(words);
    }

    /** Says why an answer was not kept; nothing when it was. */
    final void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
    }
}
