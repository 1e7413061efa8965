package skillway.skills.imports.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.skills.Skill;
import skillway.skills.imports.Choices;
import skillway.skills.imports.Layout;
import skillway.tables.ColumnGuess;
import skillway.tables.Row;
import skillway.tables.Table;

/** Reads the rows of a file of skills. */
public final class SkillTable {

    private final Table table;
    private final ColumnGuess columns;
    private final Choices choices;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    public SkillTable(Table table, Choices choices, Findings findings) {
        this.table = table;
        this.columns = Layout.SKILLS.columns(table);
        this.choices = choices;
        this.findings = findings;
    }

    /** The skills of all rows that can go in. */
    public List<SkillDraft> read() {
        List<SkillDraft> drafts = new ArrayList<>();
        table.rows().forEach(row -> findings.read(row, () -> drafts.add(draft(row))));
        return drafts;
    }

    private SkillDraft draft(Row row) {
        String name = columns.value(row, "skill");
        if (name.isEmpty()) {
            throw new RefusedCell("skill", "", "The name of the skill is empty.", "A skill needs a name.", "");
        }
        @Nullable Integer before = lines.putIfAbsent(SkillBook.key(name), row.line());
        if (before != null) {
            throw new RefusedCell(
                    "skill",
                    name,
                    "The skill stands in row %d already.".formatted(before),
                    "Leave one of them out.",
                    "");
        }
        return new SkillDraft(row.line(), name, ifThere(row, "area"), ifThere(row, "description"), descriptors(row));
    }

    private @Nullable String ifThere(Row row, String field) {
        return columns.column(field).isEmpty() ? null : columns.value(row, field);
    }

    private @Nullable Set<Skill.Descriptor> descriptors(Row row) {
        if (choices.levelWords().isEmpty()) {
            return null;
        }
        Map<Integer, String> texts = new HashMap<>();
        choices.levelWords().forEach((word, level) -> {
            String text = row.get(word).strip();
            if (!text.isEmpty()) {
                texts.merge(level, text, (one, other) -> one + "\n" + other);
            }
        });
        Set<Skill.Descriptor> descriptors = new HashSet<>();
        texts.forEach((level, text) -> descriptors.add(new Skill.Descriptor(level, text)));
        return descriptors;
    }
}
