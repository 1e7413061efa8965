package skillway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.mentoring.ReviewId;
import skillway.plan.PlanId;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("skillway");

    /** Writes without a part and without a viewer, and what guards them instead. */
    private static final Set<String> GUARDED_OTHERWISE = Set.of(
            "FirstRun.begin", // the one-time code
            "DemoOrganisation.load"); // no page reaches it

    /** Names and parts are no secret: everybody may know who is who. */
    private static final Set<String> OPEN_TO_ALL = Set.of("Directory", "DemoSignIn");

    @Test
    void each_route_says_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(MAIN);
    }

    @Test
    void views_and_their_parts_stay_in_their_package() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(MAIN);
        classes()
                .that()
                .areAssignableTo(Component.class)
                .and(not(resideInAPackage("..shell")))
                .and(not(anInterfaceOfItsModule()))
                .should(beAsHiddenAsTheyCanBe())
                .check(MAIN);
    }

    @Test
    void repositories_stay_in_their_package() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void a_service_that_writes_says_so_and_who_may() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(beGuardedWhenItWrites())
                .check(MAIN);
    }

    @Test
    void a_service_that_is_asked_for_somebodys_things_is_told_who_asks() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(takeAViewerWithEachIdOfAPerson())
                .check(MAIN);
    }

    @Test
    void no_package_is_named_for_nothing_in_particular() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..dto..",
                        "..service..",
                        "..services..",
                        "..impl..",
                        "..config..",
                        "..helper..",
                        "..manager..",
                        "..misc..")
                .check(MAIN);
        noClasses()
                .that()
                .areNotAssignableTo(TransactionManager.class)
                .should()
                .haveNameMatching(".*(Impl|Manager|Dto|DTO|Util|Utils|Helper)")
                .check(MAIN);
    }

    /** Public on purpose: a package that other modules may use. */
    private static DescribedPredicate<JavaClass> anInterfaceOfItsModule() {
        return DescribedPredicate.describe(
                "in a named interface",
                type -> type.getPackage().isAnnotatedWith(org.springframework.modulith.NamedInterface.class));
    }

    /** Parts of a screen are public only where another package of their feature shows them; Modulith keeps the others out. */
    private static ArchCondition<JavaClass> beAsHiddenAsTheyCanBe() {
        return new ArchCondition<>("be public only where another package needs them") {
            @Override
            public void check(JavaClass part, ConditionEvents events) {
                boolean needed = part.getDirectDependenciesToSelf().stream()
                        .anyMatch(user -> !user.getOriginClass().getPackage().equals(part.getPackage()));
                if (part.getModifiers().contains(JavaModifier.PUBLIC) && !needed) {
                    events.add(SimpleConditionEvent.violated(
                            part, part.getFullName() + " is public and no other package needs it"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> beGuardedWhenItWrites() {
        return new ArchCondition<>("be @Transactional and guarded when it writes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean writes = mayWrite(method);
                if (!writes && reachesAWrite(method, Set.of())) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " writes without being @Transactional"));
                }
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                        || takes(method, Viewer.class)
                        || GUARDED_OTHERWISE.contains(method.getOwner().getSimpleName() + "." + method.getName());
                if (writes && !guarded) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " writes and does not say who may"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAViewerWithEachIdOfAPerson() {
        return new ArchCondition<>("take a Viewer with each id of a person, a plan or a review") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean names =
                        takes(method, PersonId.class) || takes(method, PlanId.class) || takes(method, ReviewId.class);
                boolean open = OPEN_TO_ALL.contains(method.getOwner().getSimpleName());
                if (names && !open && !takes(method, Viewer.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not know who asks"));
                }
            }
        };
    }

    private static boolean mayWrite(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(transactional -> !transactional.readOnly())
                .orElse(false);
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    /** Whether the method, or one of its own class that it calls, calls a repository by a verb that writes. */
    private static boolean reachesAWrite(JavaMethod method, Set<JavaMethod> before) {
        Predicate<JavaMethod> fresh = other -> !before.contains(other) && !other.equals(method);
        Set<JavaMethod> seen =
                Stream.concat(before.stream(), Stream.of(method)).collect(java.util.stream.Collectors.toSet());
        return method.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .anyMatch(called -> isWriteOfARepository(called)
                        || (called.getOwner().equals(method.getOwner())
                                && called.getModifiers().contains(JavaModifier.PRIVATE)
                                && fresh.test(called)
                                && reachesAWrite(called, seen)));
    }

    private static boolean isWriteOfARepository(JavaMethod called) {
        JavaClass owner = called.getOwner();
        boolean repository = owner.isAnnotatedWith(org.springframework.stereotype.Repository.class)
                || owner.isAssignableTo(Repository.class);
        return repository
                && called.getName().matches("(save|insert|update|delete|add|keep|decide|remove|take|write).*");
    }
}
