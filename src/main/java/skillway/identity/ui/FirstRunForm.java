package skillway.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import skillway.identity.FirstRun;

/** Makes the first administrator from the code that the program printed. */
class FirstRunForm extends Div {

    private final transient FirstRun firstRun;
    private final TextField code = new TextField("First-run code");
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("E-mail");
    private final PasswordField password = new PasswordField("Password, 12 characters or more");
    private final Paragraph refusal = new Paragraph();

    FirstRunForm(FirstRun firstRun) {
        this.firstRun = firstRun;
        addClassName("form-column");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button begin = new Button("Make the first account", click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2("Skillway is new here"),
                new Paragraph(
                        "The program printed a first-run code when it started. Who types it becomes the administrator."),
                code,
                name,
                email,
                password,
                refusal,
                begin);
    }

    private void begin() {
        try {
            firstRun.begin(code.getValue(), email.getValue(), name.getValue(), password.getValue());
            UI.getCurrentOrThrow().getPage().setLocation("login");
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage());
        }
    }
}
