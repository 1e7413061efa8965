package skillway.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import skillway.skills.SkillId;

/**
 * How much of a role somebody covers, and what each skill area adds to it.
 *
 * <pre>
 *              sum over skills of  weight x min(level, required) / required
 * coverage  =  ------------------------------------------------------------  x 100 %
 *                            sum over skills of  weight
 * </pre>
 *
 * @param byArea percentage points that each area contributes, in the order in which the role names the areas; they add
 *     up to the coverage. Empty for a role without skills, whose coverage is no number at all.
 */
public record Coverage(Map<SkillArea, Double> byArea) {

    /** Keeps a copy in the same order. */
    public Coverage {
        byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
    }

    /**
     * Measures levels against a role.
     *
     * @param role what the role asks for; may be empty
     * @param levels the level, 0 to 5, by skill; 0 for a skill nobody has assessed
     */
    public static Coverage of(List<Need> role, ToDoubleFunction<SkillId> levels) {
        double whole = role.stream().mapToDouble(Need::weight).sum();
        var byArea = new LinkedHashMap<SkillArea, Double>();
        for (Need need : role) {
            double points = 100 * need.weight() * need.covered(levels.applyAsDouble(need.skill())) / whole;
            byArea.merge(need.area(), points, Double::sum);
        }
        return new Coverage(byArea);
    }

    /** The coverage in percent, 0 to 100; nothing for a role without skills. */
    public OptionalDouble percent() {
        return byArea.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Math.min(100, sum()));
    }

    /** Percentage points of one area, 0 if the role asks nothing of it. */
    public double of(SkillArea area) {
        return byArea.getOrDefault(area, 0.0);
    }

    private double sum() {
        return byArea.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
