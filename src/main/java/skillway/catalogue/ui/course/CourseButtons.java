package skillway.catalogue.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import skillway.catalogue.Course;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.shell.Notices;

/** What can be done with the chosen course. */
class CourseButtons extends Div {

    private final transient CatalogueDesk desk;
    private final transient Course course;
    private final transient CoursePanel.Ways ways;

    CourseButtons(CatalogueDesk desk, Asker.Now asker, Course course, CoursePanel.Ways ways) {
        this.desk = desk;
        this.course = course;
        this.ways = ways;
        addClassName("page-actions");
        if (asker.hasInPlan(course.id())) {
            add(primary("Show in my plan", () -> getUI().ifPresent(ui -> ui.navigate("plan"))));
        } else if (asker.inPlan() != null && course.withdrawnAt() == null) {
            add(primary("Add to my plan", this::include));
        }
        if (asker.mayEdit()) {
            add(new Button("Edit", click -> ways.edit()), course.withdrawnAt() == null ? withdraw() : putBack());
        }
        if (isWebAddress(course.url())) {
            Anchor open = new Anchor(course.url(), "Open its page", AnchorTarget.BLANK);
            open.getElement().setAttribute("rel", "noopener noreferrer");
            add(open);
        }
    }

    private static Button primary(String words, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void include() {
        try {
            desk.asker().include(course.id());
            Notices.say("%s is in your plan now.".formatted(course.title()));
        } catch (IllegalArgumentException refused) {
            Notices.refuse(Objects.requireNonNullElse(refused.getMessage(), "It could not be added to your plan."));
        }
        ways.changed();
    }

    private Button withdraw() {
        return new Button("Withdraw", click -> {
            desk.catalogue().withdraw(course.id());
            Notices.say("%s withdrawn: nobody finds it any more, and plans that hold it keep it."
                    .formatted(course.title()));
            ways.changed();
        });
    }

    private Button putBack() {
        return new Button("Put back", click -> {
            desk.catalogue().putBack(course.id());
            Notices.say("%s is in the catalogue again.".formatted(course.title()));
            ways.changed();
        });
    }

    /** Files bring addresses of all kinds; only those of the web become links. */
    static boolean isWebAddress(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("https")
                            || scheme.toLowerCase(Locale.ROOT).equals("http"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
