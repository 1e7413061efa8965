package skillway.catalogue.ui.narrow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.search.CourseOrder;
import skillway.catalogue.search.CourseQuery;
import skillway.skills.SkillId;

/** What one person has chosen to look for so far; changed choice by choice. */
public class CourseChoices {

    String text = "";
    Set<CourseKind> kinds = Set.of();
    Set<String> providers = Set.of();
    Set<String> areas = Set.of();
    Set<SkillId> skills = Set.of();
    Set<CourseFormat> formats = Set.of();
    int leastMinutes;

    @Nullable Integer mostMinutes;

    @Nullable Integer mostCost;

    boolean helpsMe;
    boolean startable;

    /** The order that somebody asked for, or null for the one that suits. */
    public @Nullable CourseOrder order;

    /**
     * The query that the choices make.
     *
     * @param forMe whether courses can be ordered by what they bring to this person
     */
    public CourseQuery query(boolean forMe) {
        return new CourseQuery(
                text,
                kinds,
                providers,
                areas,
                skills,
                formats,
                leastMinutes,
                mostMinutes,
                mostCost,
                helpsMe,
                startable,
                order == null ? usual(forMe) : order);
    }

    /** Takes over a query, such as that of an address. */
    public void take(CourseQuery query, boolean ordered) {
        text = query.text();
        kinds = query.kinds();
        providers = query.providers();
        areas = query.areas();
        skills = query.skills();
        formats = query.formats();
        leastMinutes = query.leastMinutes();
        mostMinutes = query.mostMinutes();
        mostCost = query.mostCost();
        helpsMe = query.helpsMe();
        startable = query.startable();
        order = ordered ? query.order() : null;
    }

    private CourseOrder usual(boolean forMe) {
        return forMe && text.isBlank() ? CourseOrder.FOR_ME : CourseOrder.BEST_MATCH;
    }
}
