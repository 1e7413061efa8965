package skillway.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Says that there is nothing at this address, or nothing for this person: the two look the same. */
@PageTitle("Not found · Skillway")
@PermitAll
class MissingView extends Div implements HasErrorParameter<NotFoundException> {

    MissingView() {
        addClassName("empty-state");
        add(
                new H1("There is nothing here for you"),
                new Paragraph("The address may be mistyped, or what it names was removed or belongs to somebody else."),
                new Anchor("", "Go to the start page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
