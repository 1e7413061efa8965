package skillway.plan.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the sentence that goes with a plan to its mentor. */
class SendDialog extends Dialog {

    private static final int LONGEST = 2000;

    SendDialog(String mentor, Consumer<String> send) {
        setHeaderTitle("Send to %s for review".formatted(mentor));
        TextArea words = new TextArea("What %s should look at".formatted(mentor));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        Button button = new Button("Send to " + mentor, click -> {
            close();
            send.accept(words.getValue());
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph("%s reads the plan as it is now. You can go on changing it.".formatted(mentor)), words);
        getFooter().add(new Button("Keep it a draft", click -> close()), button);
    }
}
