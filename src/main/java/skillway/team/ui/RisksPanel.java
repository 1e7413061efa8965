package skillway.team.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.team.TeamRisks;
import skillway.team.TeamRisks.Next;
import skillway.team.TeamRisks.Thin;

/** Beside the matrix: where one person leaving would hurt, what nobody learns, and who needs a word. */
class RisksPanel extends Aside {

    private static final int MOST = 5;

    RisksPanel(TeamRisks risks) {
        addClassName("team-risks");
        getElement().setAttribute("aria-label", "Risks");
        List<Thin> nobody =
                risks.thin().stream().filter(one -> one.alone() == null).toList();
        List<Thin> alone =
                risks.thin().stream().filter(one -> one.alone() != null).toList();
        part("Essential, and nobody has it", nobody, one -> row(one.skill(), next(one.next()), "", one.next() == null));
        part(
                "Hangs on one person",
                alone,
                one -> row(one.skill(), "%s alone; %s".formatted(one.alone(), next(one.next())), "", false));
        part("No plan closes it", risks.unclosed(), one -> row(one.skill(), "", one.people() + " short", false));
        part(
                "Behind their plan",
                risks.behind(),
                one -> row(one.name(), "", Minutes.text(one.minutes()) + " behind", true));
        part("No plan yet", risks.withoutPlan(), name -> row(name, "", "", false));
        if (risks.none()) {
            Paragraph calm = new Paragraph("Nothing stands out: two people or more have each essential skill, and all"
                    + " keep to their plans.");
            calm.addClassName("note");
            add(calm);
        }
    }

    private <T> void part(String heading, List<T> all, Function<T, ListItem> row) {
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        all.stream().limit(MOST).map(row).forEach(list::add);
        Section part = new Section(new H2(heading), list);
        if (all.size() > MOST) {
            Span more = new Span("and %d more".formatted(all.size() - MOST));
            more.addClassName("note");
            part.add(more);
        }
        add(part);
    }

    private static ListItem row(String what, String below, String right, boolean urgent) {
        Span name = new Span(what);
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        name.setTitle(what);
        Span more = note(below);
        Span at = note(right);
        more.setClassName("urgent", urgent);
        at.setClassName("urgent", urgent);
        Div words = new Div(name, more);
        return new ListItem(words, at);
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        note.setVisible(!words.isEmpty());
        return note;
    }

    /** Such as "next Ada Lindqvist, 12 Mar". */
    private static String next(@Nullable Next next) {
        return next == null
                ? "no plan closes it"
                : "next %s, %s".formatted(next.name(), PlanWords.shortDate(next.day()));
    }
}
