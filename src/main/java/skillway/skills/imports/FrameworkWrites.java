package skillway.skills.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.imports.Change.Does;

/** Writes many skills or roles in a few batches. */
@Repository
class FrameworkWrites {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    FrameworkWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void skills(List<Change<Skill>> changes) {
        List<Skill> changed = only(Does.CHANGED, changes);
        List<Skill> fresh = only(Does.NEW, changes);
        Function<Skill, List<Object>> cells = skill -> List.of(
                skill.name(), skill.area(), skill.description(), skill.id().value());
        batch("INSERT INTO skill (name, area, description, id, version) VALUES (?, ?, ?, ?, 1)", fresh, cells);
        batch(
                "UPDATE skill SET name = ?, area = ?, description = ?, version = version + 1 WHERE id = ?",
                changed,
                cells);
        batch(
                "DELETE FROM skill_descriptor WHERE skill_id = ?",
                changed,
                skill -> List.of(skill.id().value()));
        descriptors(Stream.concat(fresh.stream(), changed.stream()));
    }

    private void descriptors(Stream<Skill> skills) {
        batch(
                "INSERT INTO skill_descriptor (skill_id, level, text) VALUES (?, ?, ?)",
                skills.flatMap(FrameworkWrites::descriptorRows).toList(),
                Function.identity());
    }

    void roles(List<Change<RoleProfile>> changes) {
        List<RoleProfile> changed = only(Does.CHANGED, changes);
        List<RoleProfile> fresh = only(Does.NEW, changes);
        Function<RoleProfile, List<Object>> cells = role -> List.of(
                role.name(), role.family(), role.description(), role.id().value());
        batch("INSERT INTO role_profile (name, family, description, id, version) VALUES (?, ?, ?, ?, 1)", fresh, cells);
        batch(
                "UPDATE role_profile SET name = ?, family = ?, description = ?, version = version + 1 WHERE id = ?",
                changed,
                cells);
        for (String part : List.of("role_requirement", "role_qualification")) {
            batch(
                    "DELETE FROM " + part + " WHERE role_profile_id = ?",
                    changed,
                    role -> List.of(role.id().value()));
        }
        parts(Stream.concat(fresh.stream(), changed.stream()).toList());
    }

    private void parts(List<RoleProfile> roles) {
        batch(
                "INSERT INTO role_requirement (role_profile_id, skill_id, required, weight, essential) VALUES (?, ?, ?, ?, ?)",
                roles.stream().flatMap(FrameworkWrites::requirements).toList(),
                Function.identity());
        batch(
                "INSERT INTO role_qualification (role_profile_id, position, text) VALUES (?, ?, ?)",
                roles.stream().flatMap(FrameworkWrites::qualifications).toList(),
                Function.identity());
    }

    private static Stream<List<Object>> descriptorRows(Skill skill) {
        return skill.descriptors().stream()
                .map(descriptor -> List.of(skill.id().value(), descriptor.level(), descriptor.text()));
    }

    private static Stream<List<Object>> requirements(RoleProfile role) {
        return role.requirements().stream()
                .map(need -> List.of(
                        role.id().value(), need.skillId().value(), need.required(), need.weight(), need.essential()));
    }

    private static Stream<List<Object>> qualifications(RoleProfile role) {
        List<List<Object>> rows = new ArrayList<>();
        role.qualifications().forEach(text -> rows.add(List.of(role.id().value(), rows.size(), text.text())));
        return rows.stream();
    }

    private static <T> List<T> only(Does does, List<Change<T>> changes) {
        return changes.stream()
                .filter(change -> change.does() == does)
                .map(Change::after)
                .toList();
    }

    private <T> void batch(String sql, List<T> all, Function<T, List<Object>> cells) {
        jdbc.batchUpdate(sql, all, BATCH, (statement, one) -> {
            List<Object> values = cells.apply(one);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        });
    }
}
