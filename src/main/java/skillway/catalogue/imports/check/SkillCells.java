package skillway.catalogue.imports.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.imports.Repair;
import skillway.skills.SkillId;
import skillway.tables.Nearest;
import skillway.tables.Problem;

/** Reads levels of skills, written as "Delegation:3;Team building:2". */
final class SkillCells {

    private final Map<String, SkillId> skills;
    private final Set<String> names;
    private final Nearest nearest = new Nearest();

    /** Takes the skills by their names. */
    SkillCells(Map<String, SkillId> names) {
        this.names = names.keySet();
        this.skills = names.entrySet().stream()
                .collect(Collectors.toMap(name -> plain(name.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    List<SkillLevel> read(Cells cells, String field, List<SkillLevel> otherwise) {
        if (!cells.has(field)) {
            return otherwise;
        }
        List<String> parts = parts(cells.get(field));
        List<SkillLevel> levels = new ArrayList<>();
        Set<SkillId> seen = new HashSet<>();
        for (String part : parts) {
            SkillLevel level = level(cells, field, parts, part);
            if (level != null && !seen.add(level.skillId())) {
                cells.refuse(field, "The skill \"%s\" stands twice. Take one out.".formatted(name(part)));
            } else if (level != null) {
                levels.add(level);
            }
        }
        return levels;
    }

    private @Nullable SkillLevel level(Cells cells, String field, List<String> parts, String part) {
        String level = part.substring(part.lastIndexOf(':') + 1).strip();
        if (!level.matches("[1-5]")) {
            cells.refuse(field, "\"%s\" has no level of 1 to 5. Write it like Delegation:3.".formatted(part));
            return null;
        }
        SkillId skill = skills.get(plain(name(part)));
        if (skill == null) {
            unknown(cells, field, parts, part);
            return null;
        }
        return new SkillLevel(skill, Integer.parseInt(level));
    }

    private void unknown(Cells cells, String field, List<String> parts, String part) {
        String name = name(part);
        List<Repair> repairs = new ArrayList<>();
        String maybe = nearest.to(plain(name), names)
                .map(meant -> {
                    String level = part.substring(part.lastIndexOf(':'));
                    repairs.add(repair(cells, field, "Use " + meant, replaced(parts, part, meant + level)));
                    return "Did you mean %s?".formatted(meant);
                })
                .orElse("Add that skill first, or leave it out here.");
        repairs.add(repair(cells, field, Repair.WITHOUT + name, replaced(parts, part, "")));
        cells.refuse(
                new Problem(
                        cells.line(), cells.column(field), name, "There is no skill \"%s\".".formatted(name), maybe),
                repairs.toArray(Repair[]::new));
    }

    private static Repair repair(Cells cells, String field, String label, String cell) {
        return new Repair(label, cells.line(), Map.of(cells.column(field), cell));
    }

    private static String replaced(List<String> parts, String part, String other) {
        return parts.stream()
                .map(each -> each.equals(part) ? other : each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(";"));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String name(String part) {
        int colon = part.lastIndexOf(':');
        return colon < 0 ? part : part.substring(0, colon).strip();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
