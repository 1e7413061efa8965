package skillway.skills.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.draft.Findings;
import skillway.skills.imports.draft.OnetRows;
import skillway.skills.imports.draft.RequirementRow;
import skillway.skills.imports.draft.RoleRows;
import skillway.skills.imports.draft.RoleTable;
import skillway.skills.imports.draft.SkillBook;
import skillway.skills.imports.draft.SkillDraft;
import skillway.skills.imports.draft.SkillTable;
import skillway.tables.Row;
import skillway.tables.Table;

/** Reads one table by its layout and compares it with what there is. */
final class Reading {

    private final Table table;
    private final Choices choices;
    private final SkillFramework framework;
    private final Supplier<SkillId> skillIds;
    private final Supplier<RoleId> roleIds;
    private final Findings findings;
    private final Comparison comparison;

    Reading(
            Table table,
            Choices choices,
            SkillFramework framework,
            Supplier<SkillId> skillIds,
            Supplier<RoleId> roleIds) {
        this.table = table;
        this.choices = choices;
        this.framework = framework;
        this.skillIds = skillIds;
        this.roleIds = roleIds;
        this.findings = new Findings(table);
        this.comparison = new Comparison(findings);
    }

    Preview preview() {
        Layout layout = Layout.of(table);
        return switch (layout) {
            case SKILLS -> skills();
            case ROLES -> {
                RoleRows rows = new RoleRows(table, choices);
                yield roles(layout, row -> Optional.of(rows.read(row)), rows::roleName);
            }
            case ONET_ROLES -> roles(layout, new OnetRows(table, findings)::read, row -> row.get("role"));
            case DESCRIPTIONS -> descriptions();
        };
    }

    private Preview skills() {
        List<SkillDraft> drafts = new SkillTable(table, choices, findings).read();
        return preview(
                Layout.SKILLS, comparison.ofSkills(drafts, framework.skills(), skillIds, choices.area()), List.of());
    }

    private Preview roles(
            Layout layout, Function<Row, Optional<RequirementRow>> reading, Function<Row, String> roleOf) {
        SkillBook skills = new SkillBook(framework.skills(), skillIds);
        RoleTable roles = new RoleTable(skills, findings);
        for (Row row : table.rows()) {
            boolean read =
                    findings.read(row, () -> reading.apply(row).ifPresent(requirement -> roles.take(row, requirement)));
            if (!read) {
                roles.holdBack(roleOf.apply(row));
            }
        }
        findings.waiting(roles.waiting());
        List<Change<RoleProfile>> changes = comparison.ofRoles(roles.complete(), known(), roleIds);
        List<Change<Skill>> brought = skills.brought().stream()
                .map(skill -> new Change<>(Does.NEW, skill, ""))
                .toList();
        return preview(layout, brought, changes);
    }

    private Preview descriptions() {
        Map<String, RoleProfile> known = known();
        List<Change<RoleProfile>> changes = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional.ofNullable(known.get(SkillBook.key(row.get("role"))))
                    .ifPresentOrElse(
                            role -> findings.read(
                                    row,
                                    () -> changes.add(
                                            comparison.described(role, role.withDescription(row.get("description"))))),
                            () -> findings.leaveOut("no role of that name is known, and the file says no skills"));
        }
        return preview(Layout.DESCRIPTIONS, List.of(), changes);
    }

    private Map<String, RoleProfile> known() {
        Map<String, RoleProfile> byName = new HashMap<>();
        framework.profiles().forEach(role -> byName.put(SkillBook.key(role.name()), role));
        return byName;
    }

    private Preview preview(Layout layout, List<Change<Skill>> skills, List<Change<RoleProfile>> roles) {
        List<String> notes = new ArrayList<>(Assumptions.of(table, layout, choices));
        notes.addAll(findings.notes());
        return new Preview(layout, skills, roles, findings.refused(), notes);
    }
}
