package skillway.coverage;

import java.util.List;
import java.util.Optional;

/** Where somebody stands in each skill of a role, and where the plan takes them. */
public record SkillGaps(List<Row> rows) implements Figure {

    /**
     * One skill.
     *
     * @param now today's level, 0 to 5
     * @param afterPlan the level when the plan is done, 0 to 5
     * @param required what the role asks for, 0 to 5
     */
    public record Row(String skill, SkillArea area, double now, double afterPlan, double required) {

        /** @throws IllegalArgumentException if a level is not 0 to 5 */
        public Row {
            for (double level : new double[] {now, afterPlan, required}) {
                if (!(level >= 0 && level <= 5)) {
                    throw new IllegalArgumentException("A level of " + skill + " is " + level + ", not 0 to 5.");
                }
            }
        }

        /** "2 → 3 of 4". */
        public String levels() {
            return Wording.number(now) + " → " + Wording.number(afterPlan) + " of " + Wording.number(required);
        }
    }

    /** Keeps a copy. */
    public SkillGaps {
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return "Gap per skill";
    }

    @Override
    public String finding() {
        long met = rows.stream().filter(r -> r.now() >= r.required()).count();
        long then = rows.stream().filter(r -> r.afterPlan() >= r.required()).count();
        String skills = rows.size() == 1 ? "1 skill" : rows.size() + " skills";
        return nothing().orElse(met + " of " + skills + " met today, " + then + " after the plan");
    }

    @Override
    public String key() {
        return "Solid: today. Tint: after the plan. Upright mark: what the role asks for.";
    }

    @Override
    public ChartTable table() {
        List<String> header = List.of("Skill", "Area", "Now", "After the plan", "Required");
        return new ChartTable(header, rows.stream().map(SkillGaps::cells).toList());
    }

    @Override
    public Optional<String> nothing() {
        return rows.isEmpty()
                ? Optional.of("This role asks for no skills yet, so there are no gaps to show.")
                : Optional.empty();
    }

    private static List<String> cells(Row r) {
        return List.of(
                r.skill(),
                r.area().name(),
                Wording.number(r.now()),
                Wording.number(r.afterPlan()),
                Wording.number(r.required()));
    }
}
