package skillway.plan.ui.build;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import skillway.plan.MoreWishes;
import skillway.skills.RoleProfile;

/** More wishes, for those who have them: closed, with a line that says what is set. */
class MoreWishesCard extends Section {

    private final Answers answers;
    private final Span said = new Span();
    private final Paragraph refusal = new Paragraph();

    MoreWishesCard(Answers answers, PlanBuilding building, RoleProfile role) {
        this.answers = answers;
        addClassNames("question", "more-wishes");
        said.addClassName("note");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        MoreWishes now = answers.wishes().more();
        Details details = new Details();
        Span title = new Span("More wishes");
        title.addClassName("more-wishes-title");
        details.setSummary(new Div(title, said));
        details.add(
                group("What makes the best plan", new AimFields(now, this::change)),
                group("Room to breathe", new PaceFields(now, this::change)),
                group("Levels by a date", new LevelWishes(now, building.skillsOf(role), this::change)),
                group("Electives", new ElectiveWishes(now, building, this::change)),
                group("Single courses", new CourseWishes(now, building, this::change)),
                refusal);
        add(details);
        said.setText(MoreWishesWords.of(now));
    }

    private static Component group(String title, Component fields) {
        Div group = new Div(new H3(title), fields);
        group.addClassName("wish-group");
        return group;
    }

    /** Keeps a changed wish; true when it was kept. */
    private boolean change(UnaryOperator<MoreWishes> how) {
        String refused = answers.change(wishes -> wishes.with(how.apply(wishes.more())));
        refusal.setText(refused);
        refusal.setVisible(!refused.isEmpty());
        said.setText(MoreWishesWords.of(answers.wishes().more()));
        return refused.isEmpty();
    }
}
