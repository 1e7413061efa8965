package skillway.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.imports.Change.Does;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.UnreadableFile;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class FrameworkImportStories {

    private static final String SKILLS = """
            skill,area,description,awareness,novice,intermediate,advanced,expert
            Sword juggling,Circus,Keeps swords in the air,Knows which end,Two swords,Three swords,Five swords,Seven swords
            Wire walking,Circus,,,,Walks ten metres,,
            """;
    private static final String ROLES = """
            role,family,description,qualifications,skill,required_level,weight,essential
            Star,Circus,Draws the crowd,A costume; No fear,Sword juggling,4,10,yes
            Star,,,,Wire walking,2,5,no
            Clown,Circus,Makes them laugh,,Wire walking,1,3,
            """;

    @Autowired
    private FrameworkImport imports;

    @Autowired
    private SkillFramework framework;

    @Test
    void skills_come_in_with_their_levels_and_roles_with_what_they_need() {
        assertThat(bring(SKILLS).count(Does.NEW)).isEqualTo(2);
        assertThat(bring(ROLES).count(Does.NEW)).isEqualTo(2);

        Skill swords = framework.skillByName("Sword juggling").orElseThrow();
        Skill wire = framework.skillByName("Wire walking").orElseThrow();
        RoleProfile star = framework.roleByName("Star").orElseThrow();
        assertThat(swords.descriptorByLevel()).hasSize(5).containsEntry(2, "Two swords");
        assertThat(wire.descriptorByLevel()).containsOnlyKeys(3);
        assertThat(star.requirements())
                .isEqualTo(Set.of(new Requirement(swords.id(), 4, 10, true), new Requirement(wire.id(), 2, 5, false)));
        assertThat(star.qualifications())
                .extracting(RoleProfile.Qualification::text)
                .containsExactly("A costume", "No fear");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        bring(SKILLS);
        bring(ROLES);
        RoleProfile before = framework.roleByName("Star").orElseThrow();

        assertThat(bring(SKILLS).writes()).isZero();
        assertThat(bring(ROLES).writes()).isZero();
        assertThat(framework.roleByName("Star")).contains(before);
    }

    @Test
    void a_changed_file_changes_what_is_different_and_says_what() {
        bring(SKILLS);
        bring(ROLES);

        Preview preview = bring(ROLES.replace("Wire walking,2,5", "Wire walking,3,5"));

        assertThat(preview.count(Does.CHANGED)).isEqualTo(1);
        assertThat(preview.roles())
                .filteredOn(change -> change.does() == Does.CHANGED)
                .extracting(Change::says)
                .containsExactly("1 skills differ");
        assertThat(framework.roleByName("Star").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_preview_writes_nothing() {
        assertThat(preview(SKILLS).count(Does.NEW)).isEqualTo(2);

        assertThat(framework.skillByName("Sword juggling")).isEmpty();
    }

    @Test
    void a_mistyped_skill_is_refused_with_the_one_that_was_meant_and_the_role_waits() {
        bring(SKILLS);

        Preview preview = bring(ROLES.replace("Star,,,,Wire walking", "Star,,,,Wire waking"));

        assertThat(preview.refused())
                .extracting(row -> row.problem().text())
                .containsExactly("Row 3: There is no skill \"Wire waking\". Did you mean Wire walking?");
        assertThat(preview.refused().getFirst().better()).isEqualTo("Wire walking");
        assertThat(framework.roleByName("Star")).isEmpty();
        assertThat(framework.roleByName("Clown")).isPresent();
    }

    @Test
    void bad_cells_are_refused_with_row_column_and_value() {
        bring(SKILLS);

        Preview preview = preview("""
                role,skill,required_level,weight,essential
                Star,Wire walking,7,5,no
                Star,Wire walking,3,11,no
                Star,Wire walking,3,5,perhaps
                ,Wire walking,3,5,no
                """);

        assertThat(preview.refused())
                .extracting(row -> "%d %s %s"
                        .formatted(
                                row.problem().row(),
                                row.problem().column(),
                                row.problem().value()))
                .containsExactly("2 required_level 7", "3 weight 11", "4 essential perhaps", "5 role ");
        assertThat(preview.writes()).isZero();
    }

    @Test
    void a_skill_that_stands_twice_in_a_file_is_refused_the_second_time() {
        Preview preview = preview("skill,area\nTumbling,Circus\ntumbling ,Circus\n,Circus\n");

        assertThat(preview.count(Does.NEW)).isEqualTo(1);
        assertThat(preview.refused())
                .extracting(row -> row.problem().sentence())
                .containsExactly("The skill stands in row 2 already.", "The name of the skill is empty.");
    }

    @Test
    void a_column_that_a_file_lacks_leaves_what_there_is() {
        bring(SKILLS);

        bring("skill,area\nSword juggling,Weapons\n");

        Skill swords = framework.skillByName("Sword juggling").orElseThrow();
        assertThat(swords.area()).isEqualTo("Weapons");
        assertThat(swords.description()).isEqualTo("Keeps swords in the air");
        assertThat(swords.descriptorByLevel()).hasSize(5);
    }

    @Test
    void words_for_levels_mean_what_the_person_chooses() {
        Table table = table("role,skill,skill description,skill level\nTamer,Roaring,Roars,Working\n");
        Choices choices = Choices.suggestedFor(table);
        assertThat(choices.levelWords()).containsEntry("Working", 3);

        imports.bring(
                table, choices.withLevel("Working", 2).withEssentialFrom(2).withWeight(7));

        assertThat(framework.roleByName("Tamer").orElseThrow().requirements())
                .isEqualTo(Set.of(new Requirement(
                        framework.skillByName("Roaring").orElseThrow().id(), 2, 7, true)));
    }

    @Test
    void a_file_of_something_else_is_refused_in_a_sentence() {
        Table table = table("colour,price\nred,4\n");

        assertThatThrownBy(() -> Layout.of(table))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("This file holds neither skills nor roles: its columns are colour, price.");
    }

    @Test
    @WithMockUser(roles = {"LEARNER", "ADMINISTRATOR"})
    void nobody_but_a_catalogue_admin_imports() {
        Table table = table(SKILLS);
        Choices choices = Choices.suggestedFor(table);

        assertThatThrownBy(() -> imports.preview(table, choices)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.bring(table, choices)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_framework_of_the_uk_government_comes_in_whole() throws IOException {
        bring(shared("uk-ddat/skills.csv"));
        Preview roles = bring(shared("uk-ddat/roles.csv"));

        assertThat(roles.refused()).isEmpty();
        assertThat(roles.roles()).hasSize(97);
        RoleProfile engineer = framework.roleByName("Senior data engineer").orElseThrow();
        assertThat(engineer.family()).isEqualTo("Data");
        assertThat(engineer.requirements()).isNotEmpty();
        assertThat(bring(shared("uk-ddat/skills.csv")).writes()).isZero();
        assertThat(bring(shared("uk-ddat/roles.csv")).writes()).isZero();
    }

    @Test
    void all_occupations_of_onet_come_in_and_a_second_time_change_nothing() throws IOException {
        Table file = shared("onet_role_skill.csv");

        Preview roles = bring(file);

        assertThat(roles.refused()).isEmpty();
        assertThat(roles.roles()).hasSize(879);
        assertThat(roles.notes())
                .hasSize(4)
                .contains("9,241 rows left out: O*NET marks them as not relevant to the occupation.");
        assertThat(framework.roleByName("Chief Executives").orElseThrow().family())
                .isEqualTo("Management");
        assertThat(framework.skillByName("Mathematics (knowledge)")).isPresent();
        assertThat(bring(file).writes()).isZero();
        assertThat(bring(shared("onet_occupations.csv")).count(Does.CHANGED)).isEqualTo(879);
    }

    private static Table shared(String file) throws IOException {
        Path path = Path.of("../shared/data/roles").resolve(file);
        assumeTrue(Files.exists(path), "the shared file " + file + " is not on this machine");
        try (var in = Files.newInputStream(path)) {
            return TableReader.read(in, file);
        }
    }

    private static Table table(String csv) {
        return TableReader.read(csv.getBytes(StandardCharsets.UTF_8), "file.csv");
    }

    private Preview preview(String csv) {
        return imports.preview(table(csv), Choices.suggestedFor(table(csv)));
    }

    private Preview bring(String csv) {
        return bring(table(csv));
    }

    private Preview bring(Table table) {
        return imports.bring(table, Choices.suggestedFor(table));
    }
}

@ApplicationTest
class FrameworkImportOnH2Test extends FrameworkImportStories {}

@PostgresTest
class FrameworkImportOnPostgresTest extends FrameworkImportStories {}
