package skillway.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Says that a page failed, with a number that finds the cause in the log; never the cause itself. */
@PageTitle("Something failed · Skillway")
@PermitAll
class FailedView extends Div implements HasErrorParameter<Exception> {

    private final Paragraph sentence = new Paragraph();

    FailedView() {
        addClassName("empty-state");
        add(new H1("This page could not be shown"), sentence, new Anchor("", "Go to the start page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Incidents.log(parameter.getException());
        sentence.setText(
                "Nothing you saved is lost. If it fails again, tell your administrator incident %s.".formatted(number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
