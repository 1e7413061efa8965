package skillway.catalogue.suggestions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import skillway.catalogue.suggestions.OutcomeSuggestions;
import skillway.catalogue.suggestions.Suggestion;
import skillway.skills.Level;

/** The open suggestions, the best first, each to be decided in its row. */
class SuggestionList extends Grid<Suggestion> {

    /** What somebody decides about one suggestion. */
    interface Decisions {
        void accept(Suggestion suggestion);

        void dismiss(Suggestion suggestion);

        void relevel(Suggestion suggestion, Level level);
    }

    private static final String WHAT = """
            <div class="course-line"><a class="course-line-title" href="catalogue/${item.id}" title="${item.course}" dir="auto">${item.course}</a>
              <span class="course-line-facts"><span class="course-line-provider" title="${item.words}">${item.words}</span></span></div>""";
    private static final String SKILL = """
            <div class="course-line"><span class="course-line-title" title="${item.skill}">${item.skill}</span>
              <select class="level-choice" aria-label="Level in ${item.skill}" .value="${item.level}" @change="${event => relevel(event.target.value)}">
                ${item.levels.map(name => html`<option value="${name.charAt(0)}" ?selected="${name.charAt(0) === item.level}">${name}</option>`)}
              </select></div>""";
    private static final String SCORE = """
            <span class="score"><span style="width: ${item.score}%"></span></span><span class="number">${item.score}</span>""";
    private static final String DECIDE = """
            <div class="decide"><vaadin-button theme="small" aria-label="Accept ${item.skill} for ${item.course}" @click="${accept}">Accept</vaadin-button>
            <vaadin-button theme="small tertiary" aria-label="Dismiss ${item.skill} for ${item.course}" @click="${dismiss}">Dismiss</vaadin-button></div>""";

    private static final int PHONE = 700;

    private final transient OutcomeSuggestions suggestions;
    private final Column<Suggestion> score;
    private int leastScore = OutcomeSuggestions.USUAL_SCORE;

    SuggestionList(OutcomeSuggestions suggestions, Decisions decisions) {
        this.suggestions = suggestions;
        addClassNames("course-list", "suggestion-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Suggested outcomes");
        addColumn(what())
                .setHeader("Course, and the words that fit")
                .setFlexGrow(3)
                .setRowHeader(true);
        addColumn(skill(decisions)).setHeader("Skill and level").setFlexGrow(2);
        score = addColumn(LitRenderer.<Suggestion>of(SCORE).withProperty("score", Suggestion::score))
                .setHeader("Score")
                .setFlexGrow(0)
                .setWidth("110px");
        addColumn(decide(decisions)).setHeader("Decide").setFlexGrow(0).setAutoWidth(true);
        setDataProvider(new CallbackDataProvider<>(
                query -> suggestions.open(leastScore, query.getOffset(), query.getLimit()).stream(),
                query -> count(),
                each -> each.courseId().value() + "/" + each.skillId().value()));
    }

    private static LitRenderer<Suggestion> what() {
        return LitRenderer.<Suggestion>of(WHAT)
                .withProperty("id", each -> each.courseId().value())
                .withProperty("course", Suggestion::course)
                .withProperty("words", Suggestion::words);
    }

    private static LitRenderer<Suggestion> skill(Decisions decisions) {
        return LitRenderer.<Suggestion>of(SKILL)
                .withProperty("skill", Suggestion::skill)
                .withProperty("level", each -> String.valueOf(each.level()))
                .withProperty(
                        "levels",
                        each -> Level.described().stream()
                                .map(level -> level.number() + " " + level.label())
                                .toList())
                .withFunction(
                        "relevel",
                        (each, arguments) -> decisions.relevel(
                                each, Level.of(arguments.get(0).asInt())));
    }

    private static LitRenderer<Suggestion> decide(Decisions decisions) {
        return LitRenderer.<Suggestion>of(DECIDE)
                .withProperty("skill", Suggestion::skill)
                .withProperty("course", Suggestion::course)
                .withFunction("accept", decisions::accept)
                .withFunction("dismiss", decisions::dismiss);
    }

    /** Lists only what has at least that score. */
    final void from(int score) {
        leastScore = score;
        refresh();
    }

    final void refresh() {
        getDataProvider().refreshAll();
    }

    int count() {
        return suggestions.countOpen(leastScore);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        score.setVisible(page.getExtendedClientDetails().getWindowInnerWidth() > PHONE);
        page.addBrowserWindowResizeListener(resized -> score.setVisible(resized.getWidth() > PHONE));
    }
}
