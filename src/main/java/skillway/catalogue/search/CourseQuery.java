package skillway.catalogue.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.skills.SkillId;

/**
 * What somebody looks for. An empty set asks for nothing; several values of one set are alternatives, and the sets
 * narrow each other.
 *
 * @param text words as typed so far; the last one may be unfinished
 * @param leastMinutes the shortest likely effort, 0 for any
 * @param mostMinutes the longest likely effort, or null
 * @param mostCost the highest price in whole currency units, or null
 * @param helpsMe only what raises the coverage of my role
 * @param startable only what needs no other course first and no level that I lack
 */
public record CourseQuery(
        String text,
        Set<CourseKind> kinds,
        Set<String> providers,
        Set<String> areas,
        Set<SkillId> skills,
        Set<CourseFormat> formats,
        int leastMinutes,
        @Nullable Integer mostMinutes,
        @Nullable Integer mostCost,
        boolean helpsMe,
        boolean startable,
        CourseOrder order) {

    /** Everything, by title. */
    public static final CourseQuery ALL = new CourseQuery(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0, null, null, false, false, CourseOrder.BEST_MATCH);

    public CourseQuery {
        kinds = Set.copyOf(kinds);
        providers = Set.copyOf(providers);
        areas = Set.copyOf(areas);
        skills = Set.copyOf(skills);
        formats = Set.copyOf(formats);
    }

    public CourseQuery withText(String typed) {
        return new CourseQuery(
                typed,
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
                order);
    }

    public CourseQuery withOrder(CourseOrder first) {
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
                first);
    }

    /** Whether anything narrows the list; the order does not. */
    public boolean isNarrowed() {
        return !withOrder(CourseOrder.BEST_MATCH).equals(ALL);
    }
}
