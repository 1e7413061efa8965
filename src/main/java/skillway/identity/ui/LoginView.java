package skillway.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import skillway.identity.DemoSignIn;
import skillway.identity.FirstRun;

/** The way in: the demo's cast, the first administrator's form, or e-mail and password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Skillway")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver {

    private final transient FirstRun firstRun;
    private final transient ObjectProvider<DemoSignIn> demo;
    private final Div way = new Div();

    LoginView(FirstRun firstRun, ObjectProvider<DemoSignIn> demo) {
        this.firstRun = firstRun;
        this.demo = demo;
        addClassName("sign-in");
        add(new H1("Skillway"), new Paragraph("Grow into your next role, within the hours you really have."), way);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean refused =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        way.removeAll();
        DemoSignIn cast = demo.getIfAvailable();
        if (cast != null) {
            way.add(new CastOfTheDemo(cast));
        } else if (firstRun.isOpen()) {
            way.add(new FirstRunForm(firstRun));
        } else {
            way.add(new PasswordForm(refused));
        }
    }
}
