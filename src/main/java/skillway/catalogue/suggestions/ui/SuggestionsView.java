package skillway.catalogue.suggestions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import skillway.catalogue.search.CourseSearch;
import skillway.catalogue.suggestions.OutcomeSuggestions;
import skillway.catalogue.suggestions.Suggestion;
import skillway.shell.EmptyState;
import skillway.shell.Notices;
import skillway.shell.PageHeader;
import skillway.skills.Level;

/** Which skills the courses without outcomes seem to teach: to accept, correct or dismiss, one by one or many at once. */
@Route("import/suggestions")
@PageTitle("Suggested outcomes · Skillway")
@RolesAllowed("CATALOGUE_ADMIN")
@StyleSheet("context://catalogue.css")
class SuggestionsView extends Div implements BeforeEnterObserver {

    private final transient OutcomeSuggestions suggestions;
    private final transient CourseSearch search;
    private final PageHeader header = new PageHeader("Suggested outcomes", "");
    private final SuggestionList list;
    private final AcceptMany many;
    private final LookAgain look;
    private final EmptyState nothing;
    private final EmptyState below = new EmptyState("None has a score that high", "Lower the score to see the others.");
    private boolean asked;

    SuggestionsView(OutcomeSuggestions suggestions, CourseSearch search) {
        this.suggestions = suggestions;
        this.search = search;
        addClassNames("view", "suggestions");
        list = new SuggestionList(suggestions, new Decisions());
        look = new LookAgain(suggestions, this::show);
        many = new AcceptMany(suggestions, this::acceptAll, this::narrow);
        nothing = new EmptyState(
                "Nothing to decide",
                "Courses that come without outcomes are looked through here, and what their words suggest is listed.");
        Div bar = new Div(many, look);
        bar.addClassName("suggestions-bar");
        add(header, bar, list, nothing, below);
        show();
    }

    /** After an import the address asks to look: the newly imported courses have not been looked through yet. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters().getParameters().containsKey("look");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if ((asked || suggestions.countOpen(0) == 0) && search.size() > 0) {
            look.start();
        }
    }

    private void narrow(int leastScore) {
        list.from(leastScore);
        showList();
    }

    private void show() {
        int open = suggestions.countOpen(0);
        header.say("Suggested outcomes", subtitle(open));
        many.show();
        many.setVisible(open > 0);
        nothing.setVisible(open == 0 && !look.isRunning());
        list.refresh();
        showList();
    }

    private void showList() {
        list.setVisible(list.count() > 0);
        below.setVisible(list.count() == 0 && suggestions.countOpen(0) > 0);
    }

    private String subtitle(int open) {
        if (open == 0 && look.isRunning()) {
            return "Looking through the courses that say no skill";
        }
        return open == 0
                ? "No course waits for an outcome"
                : "%,d suggestions for %,d courses that say no skill".formatted(open, suggestions.coursesOpen(0));
    }

    private void acceptAll(int leastScore) {
        int accepted = suggestions.acceptAll(leastScore);
        Notices.say("%,d outcomes accepted. Plans can choose these courses now.".formatted(accepted));
        show();
    }

    private final class Decisions implements SuggestionList.Decisions {
        @Override
        public void accept(Suggestion suggestion) {
            suggestions.accept(suggestion.courseId(), suggestion.skillId());
            show();
        }

        @Override
        public void dismiss(Suggestion suggestion) {
            suggestions.dismiss(suggestion.courseId(), suggestion.skillId());
            show();
        }

        @Override
        public void relevel(Suggestion suggestion, Level level) {
            suggestions.relevel(suggestion.courseId(), suggestion.skillId(), level);
            list.refresh();
        }
    }
}
