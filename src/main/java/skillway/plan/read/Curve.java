package skillway.plan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import skillway.coverage.Coverage;
import skillway.coverage.Need;
import skillway.coverage.SkillArea;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.read.PlanSnapshot.Area;
import skillway.plan.read.PlanSnapshot.Step;
import skillway.skills.SkillId;

/** The coverage of the role over the weeks of a plan, by area. */
final class Curve {

    private final List<SkillArea> areas;
    private final List<Need> needs;

    Curve(PlanFacts facts, Names names, List<Area> areas) {
        this.areas = areas.stream().map(area -> names.coloured(area.name())).toList();
        needs = facts.role().requirements().stream()
                .map(asked -> Need.of(asked, names.coloured(names.area(asked.skillId()))))
                .toList();
    }

    /** The start as week -1, then each week at whose end the coverage is another one. */
    List<Step> steps(Ascent ascent, PlanWeeks weeks) {
        TreeMap<Integer, Map<SkillId, Integer>> byWeek = new TreeMap<>();
        byWeek.put(-1, ascent.start());
        ascent.stages().forEach(stage -> byWeek.put(Math.max(0, weeks.index(stage.monday())), stage.levels()));
        List<Step> steps = new ArrayList<>();
        byWeek.forEach((week, levels) -> {
            Step step = step(week, levels);
            if (steps.isEmpty() || !steps.getLast().byArea().equals(step.byArea())) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** Coverage in percent at some levels, 0 for a role without skills. */
    double percent(Map<SkillId, Integer> levels) {
        return coverage(levels).percent().orElse(0);
    }

    private Step step(int week, Map<SkillId, Integer> levels) {
        Coverage coverage = coverage(levels);
        return new Step(
                week,
                coverage.percent().orElse(0),
                areas.stream().map(coverage::of).toList());
    }

    private Coverage coverage(Map<SkillId, Integer> levels) {
        return Coverage.of(needs, skill -> levels.getOrDefault(skill, 0));
    }
}
