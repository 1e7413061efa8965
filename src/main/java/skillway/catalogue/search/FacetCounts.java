package skillway.catalogue.search;

import java.util.Map;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.skills.SkillId;

/**
 * How many courses each further choice would show: a value is counted under all choices of the other facets, so that
 * the numbers of one facet do not fall to nothing as soon as one of its values is chosen. What is absent has none.
 */
public record FacetCounts(
        Map<CourseKind, Integer> kinds,
        Map<String, Integer> providers,
        Map<String, Integer> areas,
        Map<SkillId, Integer> skills,
        Map<CourseFormat, Integer> formats,
        int helpsMe,
        int startable) {

    public FacetCounts {
        kinds = Map.copyOf(kinds);
        providers = Map.copyOf(providers);
        areas = Map.copyOf(areas);
        skills = Map.copyOf(skills);
        formats = Map.copyOf(formats);
    }
}
