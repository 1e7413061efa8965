package skillway.catalogue.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
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
        if (failed == 0 || failed == Facet.KIND) {
            kinds.merge(course.kind(), 1, Integer::sum);
        }
        if (failed == 0 || failed == Facet.FORMAT) {
            formats.merge(course.format(), 1, Integer::sum);
        }
        if (failed == 0 || failed == Facet.PROVIDER) {
            course.countProvider();
        }
        if (failed == 0 || failed == Facet.AREA) {
            course.eachArea(area -> areas.merge(area, 1, Integer::sum));
        }
        if (failed == 0 || failed == Facet.SKILL) {
            course.eachSkill(skill -> skills.merge(skill, 1, Integer::sum));
        }
        if ((failed == 0 || failed == Facet.HELPS) && course.helps() > 0) {
            helpsMe++;
        }
        if ((failed == 0 || failed == Facet.STARTABLE) && course.isStartable()) {
            startable++;
        }
    }

    void addProvider(String provider, int count) {
        providers.merge(provider, count, Integer::sum);
    }

    FacetCounts counts() {
        return new FacetCounts(kinds, providers, areas, skills, formats, helpsMe, startable);
    }
}
