package skillway.catalogue.search.scan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.search.FacetCounts;
import skillway.skills.SkillId;

/** Counts courses under each value of each facet while they pass by. */
final class Tally {

    private final Map<CourseKind, Integer> kinds = new EnumMap<>(CourseKind.class);
    private final Map<CourseFormat, Integer> formats = new EnumMap<>(CourseFormat.class);
    private final Map<String, Integer> providers = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<SkillId, Integer> skills = new HashMap<>();
    private int helpsMe;
    private int startable;

    /**
     * Counts one course.
     *
     * @param failed the facets that leave it out, as bits
     */
    void count(Seen course, int failed) {
        countIf(failed, Facet.KIND, () -> kinds.merge(course.kind(), 1, Integer::sum));
        countIf(failed, Facet.FORMAT, () -> formats.merge(course.format(), 1, Integer::sum));
        countIf(failed, Facet.PROVIDER, course::countProvider);
        countIf(failed, Facet.AREA, () -> course.eachArea(area -> areas.merge(area, 1, Integer::sum)));
        countIf(failed, Facet.SKILL, () -> course.eachSkill(skill -> skills.merge(skill, 1, Integer::sum)));
        countIf(failed, Facet.HELPS, () -> helpsMe += course.helps() > 0 ? 1 : 0);
        countIf(failed, Facet.STARTABLE, () -> startable += course.isStartable() ? 1 : 0);
    }

    /** A value counts where nothing leaves the course out, or only the choices of its own facet. */
    private static void countIf(int failed, int facet, Runnable count) {
        if (failed == 0 || failed == facet) {
            count.run();
        }
    }

    void addProvider(String provider, int count) {
        providers.merge(provider, count, Integer::sum);
    }

    FacetCounts counts() {
        return new FacetCounts(kinds, providers, areas, skills, formats, helpsMe, startable);
    }
}
