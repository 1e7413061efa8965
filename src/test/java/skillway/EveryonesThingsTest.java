package skillway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.mentoring.Mentoring;
import skillway.mentoring.ReviewId;
import skillway.mentoring.ReviewLine;
import skillway.plan.LearningPlan;
import skillway.plan.read.PlanReading;
import skillway.skills.Assessing;
import skillway.skills.RoleId;
import skillway.skills.SkillId;
import skillway.team.TeamGaps;
import skillway.team.TeamMatrix;

/** Asks every service for the things of every person of the demo, as every person: what is somebody else's is nothing. */
@ApplicationTest
@Transactional
class EveryonesThingsTest {

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Directory directory;

    @Autowired
    private Assessing assessing;

    @Autowired
    private PlanReading plans;

    @Autowired
    private Mentoring mentoring;

    @Autowired
    private TeamGaps gaps;

    @Autowired
    private JdbcTemplate jdbc;

    private List<Person> everybody;

    @BeforeEach
    void the_demo() {
        everybody = directory.everybody().stream()
                .filter(person -> person.email().endsWith("@nordvik.example"))
                .toList();
        assertThat(everybody).hasSizeGreaterThan(30);
    }

    @Test
    void levels_are_seen_by_the_person_and_the_lead_of_the_team_alone() {
        SkillId skill = new SkillId(jdbc.queryForObject("SELECT MIN(skill_id) FROM assessment", Long.class));
        Instant now = Instant.now();

        assertThat(surprises(
                        EveryonesThingsTest::isOrLeads,
                        (viewer, owner) ->
                                !assessing.levelsOf(viewer, owner.id()).isEmpty()))
                .isEmpty();
        assertThat(leaks((viewer, owner) ->
                        !assessing.levelsSince(viewer, owner.id(), now).then().isEmpty()))
                .isEmpty();
        assertThat(leaks((viewer, owner) ->
                        !assessing.history(viewer, owner.id(), skill).isEmpty()))
                .isEmpty();
        assertThat(leaks((viewer, owner) -> assessing.levelsOfTeam(viewer).containsKey(owner.id())))
                .isEmpty();
    }

    @Test
    void a_plan_is_seen_by_its_learner_and_the_lead_of_the_team_alone() {
        assertThat(surprises(
                        (viewer, owner) -> isOrLeads(viewer, owner) && hasPlan(owner),
                        (viewer, owner) ->
                                plans.planOfPerson(viewer, owner.id()).isPresent()))
                .isEmpty();
        assertThat(leaks((viewer, owner) -> plans.visibleTo(viewer).stream()
                        .map(LearningPlan::learner)
                        .anyMatch(owner.id()::equals)))
                .isEmpty();
        for (Person person : everybody) {
            Viewer viewer = Viewer.of(person);
            assertThat(plans.planOf(viewer).stream())
                    .allMatch(plan -> plan.learner().equals(person.id()));
            assertThat(plans.own(viewer).stream())
                    .allMatch(plan -> plan.learner().equals(person.id()));
        }
    }

    @Test
    void a_plan_that_was_handed_in_is_seen_by_its_learner_and_that_mentor_alone() {
        for (ReviewId review : reviews()) {
            for (Person person : everybody) {
                boolean concerned = jdbc.queryForObject(
                                "SELECT COUNT(*) FROM review WHERE id = ? AND (learner_id = ? OR mentor_id = ?)",
                                Integer.class,
                                review.value(),
                                person.id().value(),
                                person.id().value())
                        == 1;
                assertThat(mentoring.review(Viewer.of(person), review).isPresent())
                        .as("%s, %s", person.name(), review)
                        .isEqualTo(concerned);
            }
        }
    }

    @Test
    void an_inbox_holds_what_was_handed_to_this_mentor() {
        for (Person person : everybody) {
            assertThat(mentoring.inbox(Viewer.of(person)))
                    .extracting(ReviewLine::id)
                    .containsExactlyInAnyOrderElementsOf(
                            ids("SELECT id FROM review WHERE mentor_id = "
                                            + person.id().value())
                                    .stream()
                                    .map(ReviewId::new)
                                    .toList());
        }
    }

    @Test
    void a_team_is_seen_by_its_lead_alone() {
        RoleId role = new RoleId(jdbc.queryForObject("SELECT MIN(id) FROM role_profile", Long.class));
        for (Person person : everybody) {
            List<PersonId> seen = gaps.matrix(Viewer.of(person), role, LocalDate.now()).stream()
                    .flatMap(matrix -> matrix.rows().stream())
                    .map(TeamMatrix.Row::person)
                    .toList();
            boolean leads = person.plays(Part.LEAD);
            assertThat(seen.isEmpty()).as(person.name()).isEqualTo(!leads);
            assertThat(gaps.usualRole(Viewer.of(person)).isPresent() && !leads).isFalse();
            assertThat(seen).allMatch(member -> Objects.equals(teamOf(member), person.teamId()));
        }
    }

    @Test
    void nobody_but_the_mentor_decides_a_review() {
        for (ReviewId review : reviews()) {
            for (Person person : everybody) {
                if (!mentorOf(review).equals(person.id())) {
                    Viewer viewer = Viewer.of(person);
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> mentoring.approve(viewer, review, ""))
                            .withMessageStartingWith("This plan is not with you");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> mentoring.sendBack(viewer, review, "No."))
                            .withMessageStartingWith("This plan is not with you");
                }
            }
        }
    }

    @Test
    void nobody_but_the_lead_says_the_level_of_somebody_else() {
        SkillId skill = new SkillId(jdbc.queryForObject("SELECT MIN(id) FROM skill", Long.class));
        for (Person person : everybody) {
            everybody.stream()
                    .filter(owner -> !leads(Viewer.of(person), owner))
                    .forEach(
                            owner -> assertThatThrownBy(() -> assessing.assess(Viewer.of(person), owner.id(), skill, 1))
                                    .isInstanceOf(AccessDeniedException.class));
        }
    }

    /** Each method that names a part, with every part that it does not name, and with none. */
    @TestFactory
    Stream<DynamicTest> whoever_does_not_play_the_part_may_not() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getMethods())
                        .filter(method -> method.isAnnotationPresent(PreAuthorize.class))
                        .map(method -> dynamicTest(name(method), () -> refusesOtherParts(bean, method))));
    }

    private void refusesOtherParts(Object bean, Method method) {
        String rule = method.getAnnotation(PreAuthorize.class).value();
        List<String> others = new ArrayList<>(Arrays.stream(Part.values())
                .map(Part::name)
                .filter(part -> !rule.contains("'" + part + "'"))
                .toList());
        assertThat(others).as(rule).hasSizeLessThan(Part.values().length);
        others.add("NOTHING");
        for (String part : others) {
            security.getContext().setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + part));
            assertThatThrownBy(() -> call(bean, method)).as(part).isInstanceOf(AccessDeniedException.class);
        }
        security.clearContext();
    }

    /** Calls it with nothing: who may not do it is refused before anybody looks at what it is called with. */
    private static void call(Object bean, Method method) throws Throwable {
        Map<Class<?>, Object> zeros = Map.of(int.class, 0, long.class, 0L, double.class, 0.0, boolean.class, false);
        Object[] nothing =
                Arrays.stream(method.getParameterTypes()).map(zeros::get).toArray();
        try {
            bean.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(bean, nothing);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Who sees, but should not, and who should see, but does not. */
    private Collection<String> surprises(BiPredicate<Viewer, Person> should, BiPredicate<Viewer, Person> sees) {
        List<String> surprises = new ArrayList<>();
        for (Person person : everybody) {
            Viewer viewer = Viewer.of(person);
            for (Person owner : everybody) {
                boolean seen = sees.test(viewer, owner);
                if (seen && !should.test(viewer, owner)) {
                    surprises.add(person.name() + " sees what is " + owner.name() + "'s");
                }
                if (!seen && should.test(viewer, owner) && hasLevels(owner)) {
                    surprises.add(person.name() + " does not see what is " + owner.name() + "'s");
                }
            }
        }
        return surprises;
    }

    private Collection<String> leaks(BiPredicate<Viewer, Person> sees) {
        return surprises(
                EveryonesThingsTest::isOrLeads,
                (viewer, owner) -> isOrLeads(viewer, owner) || sees.test(viewer, owner));
    }

    private static boolean isOrLeads(Viewer viewer, Person owner) {
        return viewer.id().equals(owner.id()) || leads(viewer, owner);
    }

    private static boolean leads(Viewer viewer, Person owner) {
        return viewer.plays(Part.LEAD)
                && viewer.teamId() != null
                && viewer.teamId().equals(owner.teamId());
    }

    private boolean hasPlan(Person owner) {
        return count("learning_plan", "learner_id", owner) > 0;
    }

    private boolean hasLevels(Person owner) {
        return count("assessment", "person_id", owner) > 0;
    }

    private int count(String table, String column, Person owner) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM %s WHERE %s = ?".formatted(table, column),
                Integer.class,
                owner.id().value());
    }

    private List<ReviewId> reviews() {
        List<ReviewId> reviews =
                ids("SELECT id FROM review").stream().map(ReviewId::new).toList();
        assertThat(reviews).isNotEmpty();
        return reviews;
    }

    private PersonId mentorOf(ReviewId review) {
        return new PersonId(
                ids("SELECT mentor_id FROM review WHERE id = " + review.value()).getFirst());
    }

    private Object teamOf(PersonId person) {
        return directory.find(person).orElseThrow().teamId();
    }

    private List<Long> ids(String sql) {
        return jdbc.queryForList(sql, Long.class);
    }
}
