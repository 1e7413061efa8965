package skillway.catalogue.ui.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.catalogue.ui.desk.CloseButton;
import skillway.catalogue.ui.desk.CourseWords;

/** The chosen course: what it brings, what comes before and after it, and what can be done with it. */
public class CoursePanel extends Section {

    /** Where the panel leads to. */
    public interface Ways {
        void close();

        void edit();

        /** The course, or its place in the plan, is another than before. */
        void changed();

        /** The address of another course under the same choices. */
        String address(CourseId other);
    }

    private final transient CatalogueDesk desk;
    private final transient Asker.Now asker;
    private final transient Course course;
    private final transient Ways ways;

    public CoursePanel(CatalogueDesk desk, Asker.Now asker, Course course, Ways ways) {
        this.desk = desk;
        this.asker = asker;
        this.course = course;
        this.ways = ways;
        addClassName("catalogue-panel");
        getElement().setAttribute("aria-label", "The chosen course");
        add(head());
        if (asker.mayEdit()) {
            desk.holdUps().at(course.id()).ifPresent(held -> add(new HoldUpHint(held, ways::edit)));
        }
        if (!course.note().isEmpty()) {
            add(note());
        }
        add(part("What it brings", new WhatItBrings(course, asker, desk.skills(course.outcomes()))));
        BeforeAndAfter graph = new BeforeAndAfter(desk.catalogue(), asker, course, ways::address);
        if (!graph.isAlone()) {
            add(part("Before and after it", graph));
        }
        add(part("", new CourseFacts(course, asker, desk.skills(course.entry()), desk.today())));
    }

    private Component head() {
        Span sign = new Span();
        sign.addClassNames("kind-sign", CourseWords.sign(course.kind()));
        Span kind = new Span(course.kind().label());
        Span provider = new Span(course.provider());
        provider.addClassName("provider");
        Div top = new Div(sign, kind, provider, state(), new CloseButton("Close the panel", ways::close));
        top.addClassNames("catalogue-panel-top", "note");
        H2 title = new H2(course.title());
        title.getElement().setAttribute("dir", "auto");
        Paragraph words = new Paragraph(course.description());
        words.getElement().setAttribute("dir", "auto");
        words.addClassName("catalogue-panel-words");
        return new Div(top, title, words, new CourseButtons(desk, asker, course, ways));
    }

    private Span state() {
        Span state = new Span();
        if (course.withdrawnAt() != null) {
            state.setText("withdrawn");
            state.addClassNames("chip", "warn");
        } else if (asker.hasInPlan(course.id())) {
            state.setText("in my plan");
            state.addClassNames("chip", "info", "sign-check");
        }
        return state;
    }

    private Div note() {
        Div note = new Div(new Span("Not understood from the file: " + course.note()));
        note.addClassName("line-warn");
        return note;
    }

    private static Div part(String heading, Component content) {
        Div part = new Div();
        part.addClassName("catalogue-panel-part");
        if (!heading.isEmpty()) {
            part.add(new H3(heading));
        }
        part.add(content);
        return part;
    }
}
