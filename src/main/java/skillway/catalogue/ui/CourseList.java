package skillway.catalogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.ui.desk.CourseLine;

/** The courses that were found, fetched as they scroll into view. */
class CourseList extends Grid<CourseLine> {

    /** Where the lines come from. */
    interface Lines {
        List<CourseLine> fetch(int offset, int limit);

        int count();
    }

    private static final int PHONE = 700;
    private static final String COURSE = """
            <div class="course-line">
              <span class="course-line-title" title="${item.title}" dir="auto">${item.title}</span>
              <span class="course-line-facts"><span class="${item.sign}"></span><span>${item.kind}</span>
                <span class="course-line-provider" title="${item.provider}">${item.provider}</span>
                <span class="course-line-more">${item.hours}<b>${item.forMe}</b></span>
                ${item.inPlan ? html`<span class="chip info sign-check">in my plan</span>` : ''}
                ${item.lock && !item.inPlan ? html`<span class="chip sign-lock">${item.lock}</span>` : ''}
              </span>
            </div>""";
    private static final String BRINGS = """
            <span class="course-brings" title="${item.brings}">
              ${item.colour ? html`<span class="square area-${item.colour}"></span>` : ''}<span>${item.brings}</span>
            </span>""";

    private final List<Column<CourseLine>> wideOnly;
    private final Column<CourseLine> forMe;
    private final boolean goal;

    CourseList(Lines lines, boolean goal, Consumer<CourseId> chosen) {
        this.goal = goal;
        addClassName("course-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", "Courses");
        addColumn(course()).setHeader("Course").setFlexGrow(3).setWidth("200px").setRowHeader(true);
        forMe = addColumn(CourseLine::forMe)
                .setHeader("For me")
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(line -> "for-me");
        Column<CourseLine> hours =
                addColumn(CourseLine::hours).setHeader("Hours").setTextAlign(ColumnTextAlign.END);
        Column<CourseLine> brings =
                addColumn(brings()).setHeader("Brings").setFlexGrow(2).setWidth("140px");
        Column<CourseLine> next = addColumn(CourseLine::next).setHeader("Next date");
        List.of(forMe, hours, next).forEach(column -> column.setFlexGrow(0).setWidth("82px"));
        wideOnly = List.of(hours, brings, next);
        ((GridSingleSelectionModel<CourseLine>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        asSingleSelect().addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                chosen.accept(choice.getValue().id());
            }
        });
        setDataProvider(new CallbackDataProvider<>(
                query -> lines.fetch(query.getOffset(), query.getLimit()).stream(),
                query -> lines.count(),
                CourseLine::id));
    }

    private static LitRenderer<CourseLine> course() {
        return LitRenderer.<CourseLine>of(COURSE)
                .withProperty("title", CourseLine::title)
                .withProperty("sign", CourseLine::sign)
                .withProperty("kind", CourseLine::kind)
                .withProperty("provider", CourseLine::provider)
                .withProperty("hours", CourseLine::hours)
                .withProperty("forMe", CourseLine::forMe)
                .withProperty("lock", CourseLine::lock)
                .withProperty("inPlan", CourseLine::inPlan);
    }

    private static LitRenderer<CourseLine> brings() {
        return LitRenderer.<CourseLine>of(BRINGS)
                .withProperty("brings", CourseLine::brings)
                .withProperty("colour", CourseLine::colour);
    }

    /** Marks the course that the address names. */
    void mark(@Nullable CourseLine line) {
        if (line == null) {
            deselectAll();
        } else {
            select(line);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    private void fit(int width) {
        boolean wide = width <= 0 || width > PHONE;
        wideOnly.forEach(column -> column.setVisible(wide));
        forMe.setVisible(wide && goal);
    }
}
