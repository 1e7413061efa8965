package skillway.plan.ui.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import java.util.Optional;
import skillway.catalogue.Effort;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.read.CourseInPlan;

/** The chosen course: why it is here, what it brings, how long it may take, and what can be done with it. */
public class CoursePanel extends Section {

    private final CourseInPlan course;
    private final CourseActions actions;

    /** Takes the range of hours of the catalogue, if it has one. */
    public CoursePanel(CourseInPlan course, Optional<Effort> effort, CourseActions actions, boolean readonly) {
        this.course = course;
        this.actions = actions;
        addClassName("course-panel");
        getElement().setAttribute("aria-label", "The chosen course");
        getElement().addEventListener("keydown", escape -> actions.close()).setFilter("event.key === 'Escape'");
        add(head());
        if (!readonly && course.state() != CourseInPlan.State.DONE) {
            add(new CourseButtons(course, actions));
        }
        add(part("Why it is here", paragraphs(course.why())), part("What it brings", brings()));
        effort.ifPresent(range -> add(part("How long it may take", new EffortRange(range, course.minutes()))));
        add(part("Minutes done", new MinutesDone(course, actions, readonly)));
    }

    /** Adds when the course may end. */
    public CoursePanel endingBetween(PlanOutlook.Ends ends) {
        add(part("When it may end", new EndRange(ends)));
        return this;
    }

    private Component head() {
        Span kind = new Span(course.kind().label());
        kind.addClassName("note");
        Button close = new Button(new SvgIcon("icons/close.svg"), click -> actions.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel("Close the panel");
        Div top = new Div(kind, close);
        top.addClassName("course-panel-top");
        H2 title = new H2(course.title());
        title.getElement().setAttribute("dir", "auto");
        Paragraph line = new Paragraph(line());
        line.addClassName("note");
        return new Div(top, title, line);
    }

    private String line() {
        String weeks = course.firstWeek()
                .flatMap(first -> course.lastWeek().map(last -> PlanWords.weeks(first, last)))
                .orElse("no weeks yet");
        String cost = course.cost() == 0 ? "free" : course.cost() + "\u00a0€";
        String words = String.join(" · ", weeks, Minutes.text(course.minutes()), cost);
        String provider = course.provider().isEmpty() ? "" : " · " + course.provider();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + provider;
    }

    private static Component[] paragraphs(List<String> sentences) {
        return sentences.stream().map(Paragraph::new).toArray(Component[]::new);
    }

    private Component[] brings() {
        Div list = new Div();
        course.brings().forEach(skill -> list.add(bring(skill)));
        if (course.brings().isEmpty()) {
            list.add(new Paragraph("Nothing that the role asks for."));
        }
        String words = course.withdrawn() ? "The catalogue no longer offers it" : "In the catalogue";
        return new Component[] {list, new Anchor("catalogue/" + course.course().value(), words)};
    }

    private static Component bring(CourseInPlan.Brings skill) {
        Span levels = new Span("%d → %d".formatted(skill.from(), skill.to()));
        levels.addClassName("number");
        Span name = new Span(skill.essential() ? skill.name() + " (essential)" : skill.name());
        Div row = new Div(name, new LevelPips(skill.from(), skill.to()), levels);
        row.addClassName("brings");
        return row;
    }

    private static Component part(String title, Component... content) {
        Div part = new Div(new H3(title));
        part.addClassName("course-part");
        part.add(content);
        return part;
    }
}
